using System.Security.Claims;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ExportResumeVersion;

internal static class ExportResumeVersionEndpoint
{
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] ExportRequest export, ClaimsPrincipal user, ResumeVersionStore store, CancellationToken cancellationToken) =>
        await store.FindAsync(user.UserId(), id, cancellationToken) is { } version
            ? export.Of(version.ReadContent(), version.VersionName)
            : ResumeVersionProblems.NotFound();
}
