namespace HireFlux.ProcessHost.Running;

/// <summary>Where a resource stands.</summary>
internal enum ResourceState
{
    /// <summary>Held back until what it depends on is there.</summary>
    Waiting,

    /// <summary>Its process runs and has not been healthy yet.</summary>
    Starting,

    /// <summary>It runs and has been healthy.</summary>
    Running,

    /// <summary>It came to its end, as it should.</summary>
    Completed,

    /// <summary>It crashed and will be started again shortly.</summary>
    BackingOff,

    /// <summary>It failed for good: only an operator starts it again.</summary>
    Failed,

    /// <summary>It has been asked to stop.</summary>
    Stopping,

    /// <summary>It was stopped.</summary>
    Stopped,
}
