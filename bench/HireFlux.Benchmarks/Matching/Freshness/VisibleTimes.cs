using HireFlux.Benchmarks.Postings.Search;
using HireFlux.Cli;
using HireFlux.Testing;

namespace HireFlux.Benchmarks.Matching.Freshness;

/// <summary>
/// From a posting's publication, as its row and its event tell it, to the first answer of the gateway that has it among a watched person's first
/// hundred matches. Postings of the last such page are counted: what is among the best hundred in the end was there from the moment it was scored.
/// </summary>
internal static class VisibleTimes
{
    /// <summary>How often each watched person looks. A time is too long by up to this, and never too short.</summary>
    private static readonly TimeSpan s_grain = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(15);

    /// <summary>Postings of the boards: a small one to warm up with, and then those that are measured.</summary>
    public static IReadOnlyList<int> Boards { get; } = [60, .. Enumerable.Repeat(500, 10)];

    public static async Task<Percentiles> MeasureAsync(WholeSystem system, MatchingTables tables, List<WatchedPerson> watched, IReadOnlyList<string> boards)
    {
        using var admin = new Api(system.Gateway);
        await admin.SignInAsync("admin@hireflux.example", system.Secret("admin-password"), CancellationToken.None);
        await SyncAsync(admin, boards.Take(1));
        await SettledAsync(tables, 1);
        await LookAllAsync(watched);
        var before = watched.Select(person => person.Listed.ToHashSet()).ToList();

        using var stop = new CancellationTokenSource();
        var watching = watched.Select((person, i) => WatchAsync(person, s_grain * i / watched.Count, stop.Token)).ToList();
        var started = TimeProvider.System.GetTimestamp();
        await SyncAsync(admin, boards.Skip(1));
        var synced = TimeProvider.System.GetElapsedTime(started);
        var published = await PublishedAsync(system);
        await SettledAsync(tables, published.Count);
        var settled = TimeProvider.System.GetElapsedTime(started);
        await stop.CancelAsync();
        await Task.WhenAll(watching);
        await LookAllAsync(watched);

        var pairs = watched.SelectMany((person, i) => person.Listed
            .Where(id => !before[i].Contains(id))
            .Select(id => person.SeenAt(id) - published[id])).ToList();
        var times = new Percentiles(pairs);
        MatchingBenchmark.Say($"{published.Count} postings published, {synced.TotalSeconds:0.0} s from the first request to the end of the sync, {settled.TotalSeconds:0.0} s until all pairs were scored");
        MatchingBenchmark.Say($"{pairs.Count} pairs of {watched.Count} people, who look every {s_grain.TotalSeconds:0} s: visible after {times.P50 / 1000:0.0} s (p50), {times.P95 / 1000:0.0} s (p95), {times.Most / 1000:0.0} s at most");
        return times;
    }

    private static async Task SyncAsync(Api admin, IEnumerable<string> boards)
    {
        var runs = new List<string>();
        foreach (var board in boards)
        {
            var source = await admin.PostAsync("/v1/admin/job-sources", new { name = board, kind = "ashby", board_token = board, company = board }, CancellationToken.None);
            var run = await admin.PostAsync($"/v1/admin/job-sources/{source.Text("id")}/sync", null, CancellationToken.None);
            runs.Add($"/v1/admin/job-sources/{source.Text("id")}/runs/{run.Text("run_id")}");
        }

        foreach (var run in runs)
        {
            await Eventually.TrueAsync(
                async () => (await admin.GetAsync(run, CancellationToken.None)).GetProperty("run").Text("finished_at").Length > 0, "the sync ends", s_deadline);
        }
    }

    /// <summary>Everything published has come, and all of it is scored.</summary>
    private static Task SettledAsync(MatchingTables tables, int postings) => Eventually.TrueAsync(
        async () => await tables.PostingsAsync() >= postings && await tables.WorkAsync() == 0, "everything is scored", s_deadline);

    private static async Task<Dictionary<Guid, DateTime>> PublishedAsync(WholeSystem system)
    {
        await using var jobs = system.DatabaseOf("jobs");
        await using var command = jobs.CreateCommand("SELECT id, created_at FROM jobs WHERE is_active");
        await using var reader = await command.ExecuteReaderAsync();
        var published = new Dictionary<Guid, DateTime>();
        while (await reader.ReadAsync())
        {
            published[reader.GetGuid(0)] = DateTime.SpecifyKind(reader.GetDateTime(1), DateTimeKind.Utc);
        }

        return published;
    }

    private static async Task LookAllAsync(List<WatchedPerson> watched)
    {
        foreach (var person in watched)
        {
            await person.LookAsync();
        }
    }

    private static async Task WatchAsync(WatchedPerson person, TimeSpan offset, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(s_grain);
        try
        {
            await Task.Delay(offset, stop);
            do
            {
                await person.LookAsync();
            }
            while (await timer.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Everything was seen.
        }
    }
}
