namespace HireFlux.Matching.Scoring;

/// <summary>Which state of a person is current.</summary>
internal sealed record CandidateKey(Guid UserId, long Version, long Revision);
