namespace HireFlux.Matching.Scoring;

/// <summary>Which revision of a person is current.</summary>
internal sealed record PersonRevision(Guid UserId, long Revision);
