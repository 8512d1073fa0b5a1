using System.Security.Claims;
using FluentValidation;
using HireFlux.ServiceDefaults;
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
        IValidator<MatchFilter> validator,
        StandingReader standings,
        MatchCache cache,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<MatchKey>(out var after, out var problem))
        {
            return problem!;
        }

        if (await validator.ValidateAsync(filter, cancellationToken) is { IsValid: false } invalid)
        {
            return Problems.Validation(invalid);
        }

        var userId = user.UserId();
        if (await standings.FindAsync(userId, cancellationToken) is not { } standing)
        {
            return TypedResults.Ok(new MatchPage([], null, ScoringStatus.Of(null)));
        }

        var query = MatchQuery.Of(filter, page.Size, after, DateOnly.FromDateTime(time.UtcNow()));
        var rows = await cache.GetAsync(userId, standing, query, cancellationToken);
        return TypedResults.Ok(new MatchPage(rows.Data, rows.NextCursor, ScoringStatus.Of(standing)));
    }
}
