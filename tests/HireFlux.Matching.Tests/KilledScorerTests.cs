using System.Globalization;
using HireFlux.Matching.Contracts;
using HireFlux.Testing;

namespace HireFlux.Matching.Tests;

/// <summary>The process that scores is killed with SIGKILL in the middle of its work, again and again.</summary>
public sealed class KilledScorerTests(ITestOutputHelper output) : IDisposable
{
    // ./hireflux soak scoring runs the full number: 50,000 pairs, from either side.
    private static readonly bool s_isSoak = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";
    private static readonly (int People, int Jobs, int Kept, int Kills) s_size = s_isSoak ? (50, 1_000, 200, 12) : (10, 160, 40, 3);
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(3);
    private readonly DirectoryInfo _snapshots = Directory.CreateTempSubdirectory("hireflux-snapshot-");

    public void Dispose() => _snapshots.Delete(recursive: true);

    [Fact]
    public async Task It_ends_with_the_rows_of_an_undisturbed_run_and_each_new_match_announced()
    {
        var market = new Market(20261130, s_size.People, s_size.Jobs);
        await using var calm = await WaitingAsync(market);
        await using var disturbed = await WaitingAsync(market);
        await using (await StartAsync(calm))
        {
            await DoneAsync(calm);
        }

        await KillAsync(disturbed, await WrittenAsync(calm));
        await using var last = await StartAsync(disturbed);
        await DoneAsync(disturbed);

        var rows = await RowsAsync(disturbed);
        output.WriteLine($"{s_size.People} people and {s_size.Jobs} postings from either side: {rows.Count} rows kept");
        Assert.True(rows.Count >= s_size.People * s_size.Kept, "every list is full");
        Assert.Equal(await RowsAsync(calm), rows);
        await AssertAnnouncedAsync(disturbed);
        await AssertAnnouncedAsync(calm);
    }

    /// <summary>Everything is known and nothing scored: people from before the postings, and people from after them.</summary>
    private static async Task<IdleHost> WaitingAsync(Market market)
    {
        var host = new IdleHost();
        await host.InitializeAsync();
        var half = market.People.Count / 2;
        foreach (var person in market.People.Take(half))
        {
            await host.HandleAsync(person.Changed());
        }

        foreach (var job in market.Jobs)
        {
            await host.HandleAsync(job.Published());
        }

        foreach (var person in market.People.Skip(half))
        {
            await host.HandleAsync(person.Changed());
        }

        // Its relay must not publish what the killed process leaves behind.
        await host.StopServiceAsync();
        return host;
    }

    /// <summary>
    /// Kills one process after the other, each when it has written a little more, until all is written: how often rows are written depends on which
    /// work comes first, so the number of an undisturbed run is a guide.
    /// </summary>
    /// <param name="host">The data.</param>
    /// <param name="writes">Of an undisturbed run.</param>
    private async Task KillAsync(IdleHost host, int writes)
    {
        var random = new Random(20261130);
        var (kills, hits) = (0, 0);
        for (; kills < s_size.Kills && await LeftAsync(host) > 0; kills++)
        {
            await using var process = await StartAsync(host);
            var goal = await WrittenAsync(host) + random.Next(1, Math.Max(2, writes / (2 * s_size.Kills)));
            await Eventually.TrueAsync(async () => process.HasExited || await WrittenAsync(host) >= goal || await LeftAsync(host) == 0, $"{goal} writes", s_deadline);
            await Task.Delay(random.Next(40), TestContext.Current.CancellationToken);
            Assert.False(process.HasExited, "the scoring process ended by itself");
            await process.KillAsync();
            hits += await NumberAsync(host, "SELECT count(*) FROM scoring_work WHERE lease_id IS NOT NULL") > 0 ? 1 : 0;
        }

        output.WriteLine($"{kills} kills, {hits} of them in the middle of a run");
        Assert.True(hits > 0, "no kill hit a run");
    }

    private Task<ServiceProcess> StartAsync(IdleHost host) =>
        ScoringReplica.StartAsync(host, Path.Combine(_snapshots.FullName, host.Database.Name), s_size.Kept, s_size.Jobs / 8);

    private static Task DoneAsync(IdleHost host) => Eventually.TrueAsync(
        async () => await NumberAsync(host, "SELECT (SELECT count(*) FROM scoring_work) + (SELECT count(*) FROM outbox_messages)") == 0,
        "everything is scored and published",
        s_deadline);

    private static Task<int> LeftAsync(IdleHost host) => NumberAsync(host, "SELECT count(*) FROM scoring_work");

    /// <summary>How often a person's rows were written.</summary>
    private static Task<int> WrittenAsync(IdleHost host) => NumberAsync(host, "SELECT sum(matches_epoch) FROM profile_read_models");

    /// <summary>All of each row but its number and when it was written.</summary>
    private static Task<List<string>> RowsAsync(IdleHost host) => host.QueryAsync(
        "SELECT to_jsonb(match) - 'id' - 'created_at' - 'updated_at' FROM match_scores AS match ORDER BY user_id, job_id");

    /// <summary>Each row at the threshold or above was told once, and nothing else; the best of them by name.</summary>
    private static async Task AssertAnnouncedAsync(IdleHost host)
    {
        var strong = (await host.QueryAsync("SELECT user_id, job_id, fit_index FROM match_scores WHERE fit_index >= 70"))
            .Select(row => row.Split('|'))
            .ToLookup(cells => Guid.Parse(cells[0]), cells => (JobId: Guid.Parse(cells[1]), FitIndex: int.Parse(cells[2], CultureInfo.InvariantCulture)));
        Assert.NotEmpty(strong);
        await Eventually.TrueAsync(() => Task.FromResult(Told().Sum(found => found.Total) >= strong.Sum(person => person.Count())), "every match is announced");

        var told = Told().ToLookup(found => found.UserId);
        Assert.Equal(strong.Select(person => (person.Key, person.Count())).Order(), told.Select(person => (person.Key, person.Sum(found => found.Total))).Order());
        Assert.All(told, person =>
        {
            var named = person.SelectMany(found => found.Matches).Select(match => (match.JobId, match.FitIndex)).ToList();
            Assert.Equal(named.Distinct(), named);
            Assert.Subset(strong[person.Key].ToHashSet(), named.ToHashSet());
            Assert.Equal(person.Sum(found => Math.Min(found.Total, 20)), named.Count);
        });

        IReadOnlyList<MatchesFound> Told() => host.Events.Taken<MatchesFound>();
    }

    private static async Task<int> NumberAsync(IdleHost host, string sql) =>
        int.Parse((await host.QueryAsync(sql)).Single(), CultureInfo.InvariantCulture);
}
