using System.Security.Claims;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.DeleteResumeVersion;

internal static class DeleteResumeVersionEndpoint
{
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ResumeVersionStore store, CancellationToken cancellationToken) =>
        await store.DeleteAsync(user.UserId(), id, cancellationToken) is null ? ResumeVersionProblems.NotFound() : TypedResults.NoContent();
}
