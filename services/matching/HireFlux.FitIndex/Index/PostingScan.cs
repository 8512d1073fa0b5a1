using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace HireFlux.FitIndex;

/// <summary>
/// Finds the best postings of an index for a person, on as many threads as it is made for. The result does not depend on how many, nor on which of
/// them comes first. Used by one caller at a time; a scan that has been made before allocates nothing.
/// </summary>
public sealed class PostingScan
{
    /// <summary>How many rows are scored first for each that is kept.</summary>
    private const int Promising = 8;

    private readonly PostingIndex _index;
    private readonly ScanWorker[] _workers;
    private readonly ScanFloor _floor = new();
    private readonly object _gate = new();
    private readonly List<int[]> _partial = [];
    private readonly List<ScannedPosting> _ranked = [];
    private readonly List<PostingHit> _hits = [];
    private PostingQuery? _query;
    private (int From, int Below)? _bounds;
    private int _next;
    private int _running;
    private CancellationToken _cancellation;

    /// <summary>A scan of an index.</summary>
    /// <param name="index">The postings.</param>
    /// <param name="threads">How many work together, the caller's included.</param>
    public PostingScan(PostingIndex index, int threads)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _index = index;
        _workers = [.. Enumerable.Range(0, threads).Select(_ => new ScanWorker(this, index))];
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
        (_query, _cancellation) = (query, cancellationToken);
        _floor.Reset(least);
        foreach (var worker in _workers)
        {
            worker.Reset(kept, always);
        }

        while (_partial.Count < _index.Blocks.Count)
        {
            _partial.Add(new int[PostingBlock.Rows]);
        }

        Run(null);
        var first = _workers[0];
        var others = _workers.AsSpan(1);
        foreach (var other in others)
        {
            first.Histogram.Add(other.Histogram);
        }

        // Those with the most points so far raise the floor at once, and most of the rest is then left without a look at any other column.
        var promising = first.Histogram.PointsOf(Promising * kept);
        Run((promising, int.MaxValue));
        Run((0, promising));
        foreach (var other in others)
        {
            first.Best.AddAll(other.Best);
        }

        return Hits(first.Best);
    }

    /// <summary>One thread less is at work.</summary>
    internal void Finished()
    {
        lock (_gate)
        {
            _running--;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Takes one block after the other until none is left.</summary>
    internal void Work(ScanWorker worker)
    {
        for (var number = Interlocked.Increment(ref _next); number < _index.Blocks.Count; number = Interlocked.Increment(ref _next))
        {
            _cancellation.ThrowIfCancellationRequested();
            var (block, partial) = (_index.Blocks[number], _partial[number]);
            if (_bounds is { } bounds)
            {
                ScoreKernel.ScoreRest(block, number * PostingBlock.Rows, _query!, partial, bounds, worker.Best, _floor);
            }
            else
            {
                ScoreKernel.ScoreKeyword(block, _query!, worker.Earned, partial, worker.Histogram);
            }
        }
    }

    /// <summary>One step over all blocks, on all threads.</summary>
    /// <param name="bounds">Of the rows that are scored; null for the step before that.</param>
    private void Run((int From, int Below)? bounds)
    {
        var helpers = _workers.AsSpan(1, Math.Clamp(_index.Blocks.Count - 1, 0, _workers.Length - 1));
        (_bounds, _next, _running) = (bounds, -1, 1 + helpers.Length);
        foreach (var helper in helpers)
        {
            helper.Offer();
            ThreadPool.UnsafeQueueUserWorkItem(helper, preferLocal: false);
        }

        _workers[0].Work();
        foreach (var helper in helpers)
        {
            // No thread has come for it, and there is nothing left to do.
            if (helper.TryTake())
            {
                Finished();
            }
        }

        lock (_gate)
        {
            while (_running > 0)
            {
                Monitor.Wait(_gate);
            }
        }

        foreach (var worker in _workers)
        {
            if (worker.Failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }
        }
    }

    private ReadOnlySpan<PostingHit> Hits(TopPostings best)
    {
        best.CopyTo(_ranked);
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
