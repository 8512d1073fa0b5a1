namespace HireFlux.FitIndex;

/// <summary>One thread's part in scans, made once so that a scan allocates nothing.</summary>
internal sealed class ScanWorker(PostingScan scan, PostingIndex index) : IThreadPoolWorkItem
{
    private int _isOffered;

    public TopPostings Best { get; } = new(index);

    public PointHistogram Histogram { get; } = new();

    /// <summary>What the rows of the block at hand earn, as <see cref="AskedLists"/> has it.</summary>
    public int[] Earned { get; } = AskedLists.Sums();

    /// <summary>What went wrong; null when nothing did.</summary>
    public Exception? Failure { get; private set; }

    public void Reset(int kept, int always)
    {
        Best.Reset(kept, always);
        Histogram.Reset();
        Failure = null;
    }

    /// <summary>There is work for whichever thread comes first.</summary>
    public void Offer() => Volatile.Write(ref _isOffered, 1);

    /// <summary>Whether the caller is the one that came first.</summary>
    public bool TryTake() => Interlocked.Exchange(ref _isOffered, 0) == 1;

    public void Execute()
    {
        if (TryTake())
        {
            Work();
        }
    }

    public void Work()
    {
        try
        {
            scan.Work(this);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Failure = exception;
        }
        finally
        {
            scan.Finished();
        }
    }
}
