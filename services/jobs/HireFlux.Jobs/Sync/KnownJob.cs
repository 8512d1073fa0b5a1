namespace HireFlux.Jobs.Sync;

/// <summary>What must be known of a stored posting to tell whether there is anything to do about it.</summary>
internal sealed record KnownJob(Guid Id, string ExternalId, byte[] ContentHash, bool IsActive, Guid? WrittenByRunId);
