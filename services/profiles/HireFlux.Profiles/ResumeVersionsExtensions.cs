using HireFlux.Profiles.Features;
using HireFlux.Profiles.Features.CreateResumeVersion;
using HireFlux.Profiles.Features.ReviseResumeVersion;

namespace HireFlux.Profiles;

internal static class ResumeVersionsExtensions
{
    /// <summary>Adds what writing and keeping resume versions needs.</summary>
    public static void AddResumeVersions(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ResumeVersionStore>();
        builder.Services.AddScoped<VersionWriting>();
        builder.Services.AddScoped<VersionRevising>();
    }
}
