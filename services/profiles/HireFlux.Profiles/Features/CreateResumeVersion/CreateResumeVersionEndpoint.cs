using System.Security.Claims;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.CreateResumeVersion;

internal static class CreateResumeVersionEndpoint
{
    public static async Task<Results<Created<ResumeVersionResponse>, ProblemHttpResult>> HandleAsync(
        CreateResumeVersionRequest request,
        ClaimsPrincipal user,
        VersionWriting writing,
        CancellationToken cancellationToken)
    {
        var (version, problem) = await writing.WriteAsync(user.UserId(), request, cancellationToken);
        return version is null
            ? problem!
            : TypedResults.Created($"/v1/resume-versions/{version.Id}", ResumeVersionResponse.Of(version));
    }
}
