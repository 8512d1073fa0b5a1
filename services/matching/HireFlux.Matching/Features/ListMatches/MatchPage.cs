namespace HireFlux.Matching.Features.ListMatches;

/// <summary>A page of matches with how fresh they are.</summary>
internal sealed record MatchPage(IReadOnlyList<MatchResponse> Data, string? NextCursor, ScoringStatus Status);
