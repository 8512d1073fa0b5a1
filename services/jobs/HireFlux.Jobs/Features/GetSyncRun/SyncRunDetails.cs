namespace HireFlux.Jobs.Features.GetSyncRun;

/// <summary>A run with what it refused.</summary>
/// <param name="Run">The run.</param>
/// <param name="RefusedByReason">How many were refused, by reason.</param>
/// <param name="Refusals">The first 100; <c>runs/{run_id}/refusals</c> pages through all.</param>
internal sealed record SyncRunDetails(SyncRunResponse Run, IReadOnlyDictionary<string, int> RefusedByReason, IReadOnlyList<RefusalResponse> Refusals);
