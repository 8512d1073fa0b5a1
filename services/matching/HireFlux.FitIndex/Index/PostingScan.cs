using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace HireFlux.FitIndex;

/// <summary>
/// Finds the best postings of an index for a person, on as many threads as it is made for. The result does not depend on how many, nor on which of
/// them comes first. Used by one caller at a time; a scan that has been made before allocates nothing.
/// </summary>
public sealed class PostingScan : IDisposable
{
    private readonly PostingIndex _index;
    private readonly ScanWorker[] _helpers;
    private readonly ScoreKernel _kernel = new();
    private readonly TopPostings _best;
    private readonly ScanFloor _floor = new();
    private readonly CountdownEvent _running = new(1);
    private readonly List<ScannedPosting> _ranked = [];
    private readonly List<PostingHit> _hits = [];
    private PostingQuery? _query;
    private int _next;
    private CancellationToken _cancellation;

    /// <summary>A scan of an index.</summary>
    /// <param name="index">The postings.</param>
    /// <param name="threads">How many work together, the caller's included.</param>
    public PostingScan(PostingIndex index, int threads)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        (_index, _best) = (index, new TopPostings(index));
        _helpers = [.. Enumerable.Range(1, threads - 1).Select(_ => new ScanWorker(this, index))];
    }

    /// <summary>The best so many and everything that reaches a threshold: the higher index first, then the newer posting, then the lower id.</summary>
    /// <param name="query">The person, set after the index last changed.</param>
    /// <param name="kept">How many are kept at least, where there are as many.</param>
    /// <param name="always">The index from which on all are kept.</param>
    /// <param name="least">What is below this index is not kept.</param>
    /// <param name="cancellationToken">Ends the scan with an exception.</param>
    /// <returns>Valid until the next scan.</returns>
    public ReadOnlySpan<PostingHit> Find(PostingQuery query, int kept, int always, int least, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        (_query, _cancellation, _next) = (query, cancellationToken, 0);
        _floor.Reset(least);
        _best.Reset(kept, always);
        _running.Reset(1 + _helpers.Length);
        foreach (var helper in _helpers)
        {
            helper.Best.Reset(kept, always);
            helper.Failure = null;
            ThreadPool.UnsafeQueueUserWorkItem(helper, preferLocal: false);
        }

        try
        {
            Work(_kernel, _best);
        }
        finally
        {
            _running.Signal();
            _running.Wait(CancellationToken.None);
        }

        foreach (var helper in _helpers)
        {
            if (helper.Failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            _best.AddAll(helper.Best);
        }

        return Hits();
    }

    /// <inheritdoc />
    public void Dispose() => _running.Dispose();

    internal void Finished() => _running.Signal();

    /// <summary>Takes one block after the other until none is left.</summary>
    internal void Work(ScoreKernel kernel, TopPostings best)
    {
        for (var block = Take(); block < _index.Blocks.Count; block = Take())
        {
            _cancellation.ThrowIfCancellationRequested();
            kernel.Scan(_index.Blocks[block], block * PostingBlock.Rows, _query!, best, _floor);
        }

        int Take() => Interlocked.Increment(ref _next) - 1;
    }

    private ReadOnlySpan<PostingHit> Hits()
    {
        _best.CopyTo(_ranked);
        _hits.Clear();
        foreach (var scanned in _ranked)
        {
            var (block, row) = (_index.Blocks[scanned.Position / PostingBlock.Rows], scanned.Position % PostingBlock.Rows);
            _hits.Add(new(
                block.Ids[row],
                block.Versions[row],
                new DateTime(block.PostedAt[row], DateTimeKind.Utc),
                scanned.FitIndex,
                _query!.Score(block, row)));
        }

        return CollectionsMarshal.AsSpan(_hits);
    }
}
