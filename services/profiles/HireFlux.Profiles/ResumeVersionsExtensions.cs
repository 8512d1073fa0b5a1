using HireFlux.Profiles.Features;
using HireFlux.Profiles.Features.CreateResumeVersion;
using HireFlux.Profiles.Features.ReviseResumeVersion;
using HireFlux.Profiles.Generation;

namespace HireFlux.Profiles;

internal static class ResumeVersionsExtensions
{
    /// <summary>Adds what writing and keeping resume versions needs.</summary>
    public static void AddResumeVersions(this WebApplicationBuilder builder)
    {
        builder.AddGeneration();
        builder.Services.AddScoped<ResumeGeneration>();
        builder.Services.AddScoped<ResumeVersionStore>();
        builder.Services.AddScoped<VersionWriting>();
        builder.Services.AddScoped<VersionRevising>();
    }
}
