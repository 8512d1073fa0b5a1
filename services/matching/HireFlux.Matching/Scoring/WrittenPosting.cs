namespace HireFlux.Matching.Scoring;

/// <summary>A posting that was written lately, as it is now.</summary>
internal sealed record WrittenPosting(Guid JobId, long Version, bool IsActive);
