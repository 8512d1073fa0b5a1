namespace HireFlux.Jobs.Features.StartSync;

/// <summary>The run that reads the board.</summary>
/// <param name="RunId">Ask <c>runs/{run_id}</c> how it goes.</param>
/// <param name="Status">queued, or running when a run was active already.</param>
internal sealed record StartSyncResponse(Guid RunId, string Status);
