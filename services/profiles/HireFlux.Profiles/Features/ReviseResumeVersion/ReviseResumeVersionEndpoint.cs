using System.Security.Claims;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ReviseResumeVersion;

internal static class ReviseResumeVersionEndpoint
{
    public static async Task<Results<Created<ResumeVersionResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ReviseResumeVersionRequest request, ClaimsPrincipal user, VersionRevising revising, CancellationToken cancellationToken)
    {
        var (version, problem) = await revising.ReviseAsync(user.UserId(), id, request, cancellationToken);
        return version is null ? problem! : TypedResults.Created($"/v1/resume-versions/{version.Id}", ResumeVersionResponse.Of(version));
    }
}
