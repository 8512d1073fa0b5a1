using System.Security.Claims;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.DeleteResumeVersion;

internal static class DeleteResumeVersionEndpoint
{
    public static Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, ClaimsPrincipal user, ResumeVersionStore store, CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        return store.InTurnAsync<Results<NoContent, ProblemHttpResult>>(
            userId,
            async () =>
            {
                if (await store.FindAsync(userId, id, cancellationToken) is not { } version)
                {
                    return ResumeVersionProblems.NotFound();
                }

                await store.DeleteAsync(version, cancellationToken);
                return TypedResults.NoContent();
            },
            cancellationToken);
    }
}
