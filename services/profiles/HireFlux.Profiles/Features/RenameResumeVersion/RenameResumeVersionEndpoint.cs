using System.Security.Claims;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.RenameResumeVersion;

internal static class RenameResumeVersionEndpoint
{
    public static async Task<Results<Ok<ResumeVersionResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, RenameResumeVersionRequest request, ClaimsPrincipal user, ResumeVersionStore store, CancellationToken cancellationToken) =>
        await store.RenameAsync(user.UserId(), id, PlainText.Line(request.VersionName)!, cancellationToken) is { } version
            ? TypedResults.Ok(ResumeVersionResponse.Of(version))
            : ResumeVersionProblems.NotFound();
}
