using System.Security.Claims;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Matching.Features.ListMatches;

internal static class ListMatchesEndpoint
{
    public static async Task<Results<Ok<MatchPage>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        [AsParameters] MatchFilter filter,
        ClaimsPrincipal user,
        StandingReader standings,
        MatchCache cache,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<MatchKey>(out var after, out var problem))
        {
            return problem!;
        }

        if (filter.Errors() is { Count: > 0 } errors)
        {
            return Problems.Validation(errors);
        }

        var userId = user.UserId();
        if (await standings.FindAsync(userId, cancellationToken) is not { } standing)
        {
            return TypedResults.Ok(new MatchPage([], null, ScoringStatus.Of(null)));
        }

        var query = new MatchQuery(
            filter.MinFit ?? Thresholds.Listed, filter.RemotePolicy, filter.Company, filter.PostedAfter?.UtcDateTime, page.Size, after);
        var rows = await cache.GetAsync(userId, standing, query, cancellationToken);
        return TypedResults.Ok(new MatchPage(rows.Data, rows.NextCursor, ScoringStatus.Of(standing)));
    }
}
