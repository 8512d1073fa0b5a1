namespace HireFlux.Matching.Contracts;

/// <summary>Postings that newly fit a person at 70 or more.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Matches">Best first, at most 20.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="FoundAt">When. UTC.</param>
public sealed record MatchesFound(
    Guid UserId,
    IReadOnlyList<FoundMatch> Matches,
    int Total,
    DateTime FoundAt);
