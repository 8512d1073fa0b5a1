using System.Diagnostics;
using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>New postings against many people: the postings become an index of their own, and one person after the other is scored against it.</summary>
internal static class ReverseSpeed
{
    private const int People = 100_000;
    private const int Batch = 1_000;

    /// <summary>Postings a second, each against all people.</summary>
    public static double Measure(FitIndexScorer scorer, RecombinedPostings postings, PreparedCandidate[] people, int floor)
    {
        var batch = Enumerable.Range(5_000_000, Batch).Select(postings.At).ToArray();
        Run(scorer, batch, people, people.Length, floor);
        var watch = Stopwatch.StartNew();
        var found = Run(scorer, batch, people, People, floor);
        var perSecond = Batch / watch.Elapsed.TotalSeconds;
        MatchingBenchmark.Say($"{Batch} new postings against {People} people ({people.Length} different ones, over and over), all that reach {floor}, the median floor of a full list: {watch.Elapsed.TotalSeconds:0.0} s, {found} pairs found");
        return perSecond;
    }

    private static long Run(FitIndexScorer scorer, IndexedPosting[] batch, PreparedCandidate[] people, int count, int floor)
    {
        var index = new PostingIndex(scorer);
        foreach (var posting in batch)
        {
            index.Upsert(posting);
        }

        var (found, next, filter) = (0L, -1, new PostingFilter());
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            var query = new PostingQuery(index);
            var scan = new PostingScan(index, threads: 1);
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                query.Set(people[i % people.Length], RecombinedPostings.Today, filter);
                Interlocked.Add(ref found, scan.Find(query, 0, floor, floor, CancellationToken.None).Length);
            }
        });
        return found;
    }
}
