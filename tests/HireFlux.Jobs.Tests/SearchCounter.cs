using System.Diagnostics;

namespace HireFlux.Jobs.Tests;

/// <summary>Counts the searches that reach the database in this process, by Npgsql's own activities.</summary>
internal sealed class SearchCounter : IDisposable
{
    private readonly ActivityListener _listener;
    private int _count;

    public SearchCounter()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TagObjects.Any(tag => tag.Value is string text && text.Contains("websearch_to_tsquery", StringComparison.Ordinal)))
                {
                    Interlocked.Increment(ref _count);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public int Count => Volatile.Read(ref _count);

    public void Dispose() => _listener.Dispose();
}
