namespace HireFlux.Jobs.Sync;

/// <summary>A run that a worker holds. It writes nothing without having checked, in the same transaction, that it still does.</summary>
/// <param name="RunId">The run.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="Owner">The worker.</param>
/// <param name="Attempt">How many workers have taken the run up, this one included.</param>
internal sealed record RunLease(Guid RunId, Guid SourceId, Guid Owner, int Attempt);
