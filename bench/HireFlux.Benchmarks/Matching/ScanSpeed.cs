using System.Diagnostics;
using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>One person after the other scored against the whole index, each time beside a plain pass over its bytes.</summary>
internal sealed class ScanSpeed(PostingIndex index, PreparedCandidate[] people, DateOnly today)
{
    private const int Kept = 200;
    private const int Strong = 70;
    private const int WarmUps = 20;
    private const int Measured = 100;
    private static readonly PostingFilter s_all = new();
    private readonly PostingScan _scan = new(index, Environment.ProcessorCount);
    private readonly PostingQuery _query = new(index);

    /// <summary>The median time of a person, from their facts to the list.</summary>
    public double MedianMilliseconds { get; private set; }

    /// <summary>The median of the least index that made it into a list.</summary>
    public int MedianFloor { get; private set; }

    /// <summary>What a query allocates, on all threads.</summary>
    public double BytesPerQuery { get; private set; }

    /// <summary>The median of the ratios.</summary>
    public double Measure()
    {
        var pass = new PlainPass(index, Environment.ProcessorCount);
        for (var i = 0; i < WarmUps; i++)
        {
            pass.Run();
            Find(i);
        }

        var (scans, passes, floors) = (new double[Measured], new double[Measured], new int[Measured]);
        for (var i = 0; i < Measured; i++)
        {
            var watch = Stopwatch.StartNew();
            pass.Run();
            passes[i] = watch.Elapsed.TotalMilliseconds;
            watch.Restart();
            floors[i] = Find(WarmUps + i);
            scans[i] = watch.Elapsed.TotalMilliseconds;
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Measured; i++)
        {
            Find(WarmUps + i);
        }

        BytesPerQuery = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Measured;
        var ratios = scans.Zip(passes, (scan, plain) => scan / plain).Order().ToArray();
        MedianMilliseconds = scans.Order().ElementAt(Measured / 2);
        MedianFloor = floors.Order().ElementAt(Measured / 2);
        MatchingBenchmark.Say($"a plain pass over the {pass.Bytes() / 1e6:0} MB of columns (the floor): {passes.Order().ElementAt(Measured / 2):0.0} ms; one of {Measured} people, exactly, top {Kept} and all from {Strong}: median {MedianMilliseconds:0.0} ms, slowest {scans.Max():0.0} ms");
        MatchingBenchmark.Say($"ratio of the two: median {ratios[Measured / 2]:0.00}, 95th percentile {ratios[Measured * 95 / 100]:0.00}");
        return ratios[Measured / 2];
    }

    /// <summary>The least index of the list of the best so many.</summary>
    private int Find(int person)
    {
        _query.Set(people[person], today, s_all);
        var hits = _scan.Find(_query, Kept, Strong, 0, CancellationToken.None);
        return hits[Kept - 1].FitIndex;
    }
}
