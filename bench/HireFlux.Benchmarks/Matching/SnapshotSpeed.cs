using System.Diagnostics;
using HireFlux.FitIndex;

namespace HireFlux.Benchmarks.Matching;

/// <summary>From a snapshot on disk to the first person's list.</summary>
internal static class SnapshotSpeed
{
    public static TimeSpan Measure(PostingIndex index, PreparedCandidate person, DateOnly today)
    {
        var path = Path.GetTempFileName();
        try
        {
            var watch = Stopwatch.StartNew();
            using (var file = File.Create(path))
            {
                PostingSnapshot.Write(index, file);
            }

            var written = watch.Elapsed;
            watch.Restart();
            using var snapshot = File.OpenRead(path);
            var read = PostingSnapshot.Read(index.Scorer, snapshot);
            var query = new PostingQuery(read);
            query.Set(person, today, new PostingFilter());
            var scan = new PostingScan(read, Environment.ProcessorCount);
            var found = scan.Find(query, 200, 70, 0, CancellationToken.None).Length;
            var restart = watch.Elapsed;
            MatchingBenchmark.Say($"snapshot of {new FileInfo(path).Length / 1e6:0} MB: written in {written.TotalSeconds:0.0} s, read and searched ({found} found) in {restart.TotalSeconds:0.0} s");
            return restart;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
