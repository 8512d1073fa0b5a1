using System.Security.Claims;
using HireFlux.FitIndex;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults;
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
        FitIndexScorer scorer,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        if (await stored.FindFreshAsync(userId, job_id, cancellationToken) is { } match)
        {
            return TypedResults.Ok(match);
        }

        if (await live.FindAsync(userId, job_id, cancellationToken) is not { Posting.Prepared.Facts.IsActive: true } pair)
        {
            return MatchProblems.NotFound();
        }

        var score = scorer.Score(pair.Candidate.Prepared, pair.Posting.Prepared, pair.Candidate.ScoredOn);
        return TypedResults.Ok(MatchResponse.Of(MatchScores.Row(pair.Candidate, pair.Posting, score, time.UtcNow()), pair.Job));
    }
}
