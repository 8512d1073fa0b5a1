namespace HireFlux.Jobs.Sync;

/// <summary>Another worker has the run now, or the run is gone with its source: this one stops without a word.</summary>
internal sealed class LeaseLostException() : Exception("The run is no longer held by this worker.");
