using System.Security.Claims;
using HireFlux.Profiles.Features.ResumeVersions;
using HireFlux.Resumes.Diff;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Profiles.Features.DiffResumeVersion;

internal static class DiffResumeVersionEndpoint
{
    private const string Master = "master";

    public static async Task<Results<Ok<ResumeDiffResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        [FromQuery(Name = "with")] string? with,
        ClaimsPrincipal user,
        ResumeVersionStore store,
        CancellationToken cancellationToken)
    {
        var other = Guid.Empty;
        if (with is not (null or Master) && !Guid.TryParse(with, out other))
        {
            return Problems.Validation(new Dictionary<string, string[]> { ["with"] = ["Must be master or the id of a version."] });
        }

        var userId = user.UserId();
        if (await store.FindAsync(userId, id, cancellationToken) is not { } after)
        {
            return ResumeVersionProblems.NotFound();
        }

        if (with is null or Master)
        {
            return TypedResults.Ok(new ResumeDiffResponse(Master, id, ResumeDiff.Compare(after.ReadMaster(), after.ReadContent())));
        }

        return await store.FindAsync(userId, other, cancellationToken) is { } before
            ? TypedResults.Ok(new ResumeDiffResponse(other.ToString(), id, ResumeDiff.Compare(before.ReadContent(), after.ReadContent())))
            : ResumeVersionProblems.NotFound();
    }
}
