namespace HireFlux.Matching.Scoring;

/// <summary>A pair that reached the threshold and was not told of yet.</summary>
internal sealed record DuePair(Guid UserId, Guid JobId);
