namespace HireFlux.ProcessHost.Running;

/// <summary>A place among those that start at the same time; given back once.</summary>
internal sealed class Turn : IDisposable
{
    private readonly SemaphoreSlim _turns;
    private ITimer? _timer;
    private int _ended;

    private Turn(SemaphoreSlim turns) => _turns = turns;

    internal static async Task<Turn> TakeAsync(SemaphoreSlim turns, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(turns);
    }

    /// <summary>Gives it back by then at the latest, so that one that never gets ready does not hold up the others.</summary>
    internal void EndAfter(TimeSpan longest, TimeProvider time) =>
        _timer = time.CreateTimer(_ => Dispose(), null, longest, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 0)
        {
            _timer?.Dispose();
            _turns.Release();
        }
    }
}
