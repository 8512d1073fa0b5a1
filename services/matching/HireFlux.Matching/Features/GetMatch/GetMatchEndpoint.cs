using System.Security.Claims;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Matching.Features.GetMatch;

internal static class GetMatchEndpoint
{
    public static async Task<Results<Ok<MatchResponse>, ProblemHttpResult>> HandleAsync(
        Guid job_id,
        ClaimsPrincipal user,
        StoredMatches stored,
        LiveMatches live,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        if (await stored.FindFreshAsync(userId, job_id, cancellationToken) is { } match)
        {
            return TypedResults.Ok(match);
        }

        return await live.ScoreAsync(userId, job_id, cancellationToken) is { } scored
            ? TypedResults.Ok(MatchResponse.Of(scored.Score, scored.Job))
            : MatchProblems.NotFound();
    }
}
