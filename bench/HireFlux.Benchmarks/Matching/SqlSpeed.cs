using System.Diagnostics;
using HireFlux.FitIndex;
using HireFlux.Testing;

namespace HireFlux.Benchmarks.Matching;

/// <summary>The kernel and PostgreSQL on the same postings and the same people, and whether they agree.</summary>
internal static class SqlSpeed
{
    /// <summary>A tenth of the whole, or the benchmark would take an hour.</summary>
    public const int Postings = 100_000;

    private const int Kept = 200;
    private const int People = 4;

    /// <summary>How many times faster the kernel is.</summary>
    public static async Task<double> MeasureAsync(PostingIndex index, PreparedCandidate[] people, DateOnly today)
    {
        await using var database = await TestDatabase.CreateAsync("rankingdb");
        await using var ranking = new SqlRanking(database, index);
        await ranking.LoadAsync();
        var query = new PostingQuery(index);
        var scan = new PostingScan(index, Environment.ProcessorCount);
        var (inSql, inKernel) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var (number, person) in people.Where(person => person.ExperienceVector is not null).Take(People + 1).Index())
        {
            await ranking.SetAsync(person, today);
            var watch = Stopwatch.StartNew();
            var expected = await ranking.RankAsync(Kept);
            var sql = watch.Elapsed;
            watch.Restart();
            query.Set(person, today, new PostingFilter());
            var found = scan.Find(query, Kept, 101, 0, CancellationToken.None).ToArray();
            var kernel = watch.Elapsed;
            if (!expected.SequenceEqual(found.Select(hit => (hit.Id, hit.FitIndex))))
            {
                throw new InvalidOperationException("The kernel and SQL disagree.");
            }

            // The first person warms both up.
            (inSql, inKernel) = number == 0 ? (inSql, inKernel) : (inSql + sql, inKernel + kernel);
        }

        MatchingBenchmark.Say($"the same top {Kept} of {Postings} postings, for {People} people: PostgreSQL {inSql.TotalMilliseconds / People:0} ms, the index {inKernel.TotalMilliseconds / People:0.00} ms; they agree on every row");
        return inSql / inKernel;
    }
}
