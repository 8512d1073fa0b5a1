namespace HireFlux.ProcessHost.Running;

/// <summary>The status of a resource, and those who wait for it to change.</summary>
internal sealed class StatusCell(ResourceStatus initial, Action changed)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _pulse = NewPulse();

    internal ResourceStatus Current { get; private set; } = initial;

    internal void Update(Func<ResourceStatus, ResourceStatus> change)
    {
        lock (_lock)
        {
            Current = change(Current);
        }

        Signal();
        changed();
    }

    /// <summary>Has those who wait look again, at what their conditions see besides the status.</summary>
    internal void Signal()
    {
        TaskCompletionSource pulse;
        lock (_lock)
        {
            pulse = _pulse;
            _pulse = NewPulse();
        }

        pulse.TrySetResult();
    }

    internal async Task<ResourceStatus> WhenAsync(Func<ResourceStatus, bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task pulse;
            lock (_lock)
            {
                if (condition(Current))
                {
                    return Current;
                }

                pulse = _pulse.Task;
            }

            await pulse.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static TaskCompletionSource NewPulse() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
