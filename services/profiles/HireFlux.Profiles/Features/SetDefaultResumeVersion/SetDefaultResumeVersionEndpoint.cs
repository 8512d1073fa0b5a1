using System.Security.Claims;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.SetDefaultResumeVersion;

internal static class SetDefaultResumeVersionEndpoint
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

                if (await store.SwitchDefaultAsync(userId, id, cancellationToken) > 0)
                {
                    store.Audit("resume_version_made_default", version);
                }

                return TypedResults.NoContent();
            },
            cancellationToken);
    }
}
