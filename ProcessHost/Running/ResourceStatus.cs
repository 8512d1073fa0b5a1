namespace HireFlux.ProcessHost.Running;

/// <summary>What is known of a resource at one moment.</summary>
/// <param name="Healthy">Null when nothing runs, or not asked yet.</param>
/// <param name="StartedAt">Start of the process, UTC.</param>
/// <param name="Restarts">Starts after the first, whoever asked for them.</param>
/// <param name="ExitCode">Of the last process that ended; null when none has.</param>
internal sealed record ResourceStatus(
    string Name,
    string Kind,
    ResourceState State,
    bool? Healthy,
    ProcessIdentity? Process,
    DateTimeOffset? StartedAt,
    int Restarts,
    int? ExitCode,
    IReadOnlyList<ResourceEndpoint> Endpoints)
{
    /// <summary>True when nothing more is to be waited for.</summary>
    internal bool IsReady => State == ResourceState.Completed || (State == ResourceState.Running && Healthy == true);
}
