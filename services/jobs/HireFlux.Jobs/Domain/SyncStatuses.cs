namespace HireFlux.Jobs.Domain;

/// <summary>The states of a sync run. Queued and running ones are active; a source has one active run at most.</summary>
internal static class SyncStatuses
{
    public const string Queued = "queued";
    public const string Running = "running";

    /// <summary>The whole board was read.</summary>
    public const string Success = "success";

    /// <summary>Some postings were read before the board failed, or it cannot be told whether these are all.</summary>
    public const string Partial = "partial";

    /// <summary>Nothing was read.</summary>
    public const string Failed = "failed";
}
