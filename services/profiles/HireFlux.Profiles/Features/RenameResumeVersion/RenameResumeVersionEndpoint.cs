using System.Security.Claims;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.RenameResumeVersion;

internal static class RenameResumeVersionEndpoint
{
    public static Task<Results<Ok<ResumeVersionResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, RenameResumeVersionRequest request, ClaimsPrincipal user, ResumeVersionStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        return store.InTurnAsync<Results<Ok<ResumeVersionResponse>, ProblemHttpResult>>(
            userId,
            async () =>
            {
                if (await store.FindAsync(userId, id, cancellationToken) is not { } version)
                {
                    return ResumeVersionProblems.NotFound();
                }

                version.Rename(request.VersionName!.Trim(), time.UtcNow());
                store.Audit("resume_version_renamed", version);
                return TypedResults.Ok(ResumeVersionResponse.Of(version));
            },
            cancellationToken);
    }
}
