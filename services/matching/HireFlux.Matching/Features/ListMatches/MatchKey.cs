namespace HireFlux.Matching.Features.ListMatches;

/// <summary>The place of a row in the list.</summary>
internal sealed record MatchKey(int FitIndex, DateTime PostedAt, Guid JobId);
