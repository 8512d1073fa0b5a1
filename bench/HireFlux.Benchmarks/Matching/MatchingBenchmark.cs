using System.Diagnostics;
using System.Globalization;
using HireFlux.Benchmarks.Matching.Freshness;
using HireFlux.Benchmarks.Postings.Ingest;
using HireFlux.FitIndex;
using HireFlux.Vocabulary;

namespace HireFlux.Benchmarks.Matching;

/// <summary>
/// A million postings in memory: one person scored exactly against all of them, beside one plain pass over the same bytes and beside the same ranking
/// in SQL; the way back from a snapshot; and new postings against a hundred thousand people.
/// </summary>
internal static class MatchingBenchmark
{
    private const int Postings = 1_000_000;
    private const int People = 2_000;
    private const int Chunk = 20_000;

    /// <summary>Everything that matching is measured by: in memory, then as people see it.</summary>
    public static async Task RunAsync()
    {
        await RunInMemoryAsync();
        await FreshnessBenchmark.RunAsync();
    }

    private static async Task RunInMemoryAsync()
    {
        var boards = RecordedBoards.Ashby();
        if (boards.Count == 0)
        {
            Console.WriteLine("skipped: ../shared/data is absent, and there is nothing else to recombine a million postings from.");
            return;
        }

        var scorer = new FitIndexScorer(SkillVocabulary.Default.RelatedTo);
        var recorded = RecordedPostings.Read(boards);
        var watch = Stopwatch.StartNew();
        var postings = new RecombinedPostings(recorded, scorer);
        Say($"{recorded.Count} recorded postings; encoding them: {recorded.Count / watch.Elapsed.TotalSeconds:0}/s");
        var people = RecombinedPeople.Make(postings.Prepared, scorer, People);

        var (index, build, bytes) = Build(scorer, postings, Postings);
        Say($"{Postings} postings recombined from them, without encoding: {build.TotalSeconds:0.0} s; {bytes / (double)Postings:0} bytes a posting in all");
        var speed = new ScanSpeed(index, people, RecombinedPostings.Today);
        var pass = speed.Measure();
        var restart = SnapshotSpeed.Measure(index, people[0], RecombinedPostings.Today);
        var reverse = ReverseSpeed.Measure(scorer, postings, people, speed.MedianFloor);
        var sql = await SqlSpeed.MeasureAsync(Build(scorer, postings, SqlSpeed.Postings).Index, people, RecombinedPostings.Today);

        Console.WriteLine("pass_ratio and sql_speedup are ratios of two times of this run; the other figures are this machine's.");
        Figure.Print("matching.pass_ratio", pass, "ratio");
        Figure.Print("matching.sql_speedup", sql, "ratio");
        Figure.Print("matching.scan_ms", speed.MedianMilliseconds, "ms");
        Figure.Print("matching.query_bytes", speed.BytesPerQuery, "bytes");
        Figure.Print("matching.build_s", build.TotalSeconds, "s");
        Figure.Print("matching.bytes_per_posting", bytes / (double)Postings, "bytes");
        Figure.Print("matching.restart_s", restart.TotalSeconds, "s");
        Figure.Print("matching.reverse_per_s", reverse, "postings/s");
    }

    public static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>An index of the first so many, the time that took, and by how much it made memory grow.</summary>
    private static (PostingIndex Index, TimeSpan Build, long Bytes) Build(FitIndexScorer scorer, RecombinedPostings postings, int count)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var index = new PostingIndex(scorer);
        for (var first = 0; first < count; first += Chunk)
        {
            foreach (var posting in ParallelEnumerable.Range(first, Math.Min(Chunk, count - first)).Select(postings.At).ToArray())
            {
                index.Upsert(posting);
            }
        }

        return (index, watch.Elapsed, GC.GetTotalMemory(forceFullCollection: true) - before);
    }
}
