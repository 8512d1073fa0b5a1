using System.Security.Claims;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.GetResumeVersion;

internal static class GetResumeVersionEndpoint
{
    public static async Task<Results<Ok<ResumeVersionResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ResumeVersionStore store, CancellationToken cancellationToken) =>
        await store.FindAsync(user.UserId(), id, cancellationToken) is { } version
            ? TypedResults.Ok(ResumeVersionResponse.Of(version))
            : ResumeVersionProblems.NotFound();
}
