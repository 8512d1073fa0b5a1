namespace HireFlux.Matching.Scoring;

/// <summary>Which state of an open posting is current.</summary>
internal sealed record JobVersion(Guid JobId, long Version);
