namespace HireFlux.FitIndex;

/// <summary>One thread's part in scans, made once so that a scan allocates nothing.</summary>
internal sealed class ScanWorker(PostingScan scan, PostingIndex index) : IThreadPoolWorkItem
{
    public TopPostings Best { get; } = new(index);

    public PointHistogram Histogram { get; } = new();

    /// <summary>What went wrong; null when nothing did.</summary>
    public Exception? Failure { get; private set; }

    public void Reset(int kept, int always)
    {
        Best.Reset(kept, always);
        Histogram.Reset();
        Failure = null;
    }

    public void Execute()
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
