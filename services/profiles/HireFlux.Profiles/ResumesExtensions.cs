using HireFlux.Profiles.Background;
using HireFlux.Profiles.Features.UploadResume;
using HireFlux.Profiles.Files;
using HireFlux.Profiles.Parsing;
using HireFlux.Profiles.Persistence;
using HireFlux.Profiles.Reading;
using HireFlux.Profiles.Scanning;
using Microsoft.Extensions.Options;

namespace HireFlux.Profiles;

internal static class ResumesExtensions
{
    /// <summary>Files, their scanner, and the background work that reads and removes them.</summary>
    public static void AddResumes(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.Configure<FilesOptions>(configuration.GetSection(FilesOptions.Section));
        services.Configure<ParsingOptions>(configuration.GetSection(ParsingOptions.Section));
        services.Configure<ScanningOptions>(configuration.GetSection(ScanningOptions.Section));
        services.AddSingleton(provider => ObjectStores.Create(provider.GetRequiredService<IOptions<FilesOptions>>().Value));
        services.AddActivatedSingleton<FileLinks>();
        services.AddScoped<ObjectRegister>();
        services.AddSingleton(typeof(WakeUp<>));
        services.AddHostedService<ObjectRemover>();

        if (configuration[$"{ScanningOptions.Section}:{nameof(ScanningOptions.ClamdHost)}"] is { Length: > 0 })
        {
            services.AddSingleton<IFileScanner, ClamdScanner>();
        }
        else
        {
            services.AddSingleton<IFileScanner, NoScanner>();
        }

        services.AddResumeReading();
        services.AddScoped<ResumeStore>();
        services.AddScoped<ResumeIntake>();
        services.AddScoped<ParsingQueue>();
        services.AddScoped<ParsingResults>();
        services.AddScoped<ResumeParsing>();
        services.AddSingleton<ResumeFileReader>();
        services.AddHostedService<ParsingWorker>();
    }
}
