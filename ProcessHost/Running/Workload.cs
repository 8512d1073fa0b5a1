namespace HireFlux.ProcessHost.Running;

/// <summary>How one resource is run as a process: what to start, when it is healthy, how it is asked to stop.</summary>
internal abstract class Workload(ResourceWithEndpoints resource) : IDisposable
{
    internal ResourceWithEndpoints Resource { get; } = resource;

    internal string Name => Resource.Name;

    /// <summary>What it is, for people: PostgreSQL, project ...</summary>
    internal abstract string Kind { get; }

    /// <summary>True when it is meant to come to an end, such as a migration.</summary>
    internal virtual bool RunsOnce => false;

    /// <summary>True when its start takes turns with others, so that many starting at once don't slow each other down.</summary>
    internal virtual bool TakesTurns => false;

    internal virtual int StopSignal => Native.SigTerm;

    /// <summary>How long it gets to stop by itself.</summary>
    internal virtual TimeSpan StopGrace => TimeSpan.FromSeconds(10);

    /// <summary>Makes ready what the process needs on disk, and says how to start it. Called before every start.</summary>
    internal abstract Task<LaunchSpec> PrepareAsync(CancellationToken cancellationToken);

    /// <summary>True while it does its work. Expected failures are false, not exceptions.</summary>
    internal abstract Task<bool> IsHealthyAsync(CancellationToken cancellationToken);

    /// <summary>Called each time it has become healthy after a start, before others are told.</summary>
    internal virtual Task OnHealthyAsync(ChildProcess process, CancellationToken cancellationToken) => Task.CompletedTask;

    public virtual void Dispose()
    {
    }
}
