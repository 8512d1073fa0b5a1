using System.Text.Json;
using HireFlux.Cli;

namespace HireFlux.EndToEnd.Tests;

/// <summary>The journey on real postings: every posting is stored or reported, and snapshots are followed.</summary>
[Collection("system")]
public sealed class RecordedBoardsTests(RunningSystem system, ITestOutputHelper output)
{
    private const string Canonical = "canonical";

    [Fact]
    public async Task The_journey_walks_on_recorded_greenhouse_and_lever_boards()
    {
        SkipWithoutRecordings();
        var plan = system.PlanFor(
            "ada",
            People.BackendEngineer,
            new JourneyBoard("greenhouse", "anthropic-4-jobs.2026-07", "Anthropic"),
            new JourneyBoard("lever", "matchgroup-tinder-hyperconnect-group", "Match Group"),
            new JourneyBoard("lever", "veeva-2-jobs-redacted", "Veeva"));
        using var journey = new Journey(plan, output.WriteLine);
        await journey.SignInAsync(CancellationToken.None);
        await journey.FillInProfileAsync(CancellationToken.None);
        var runs = await journey.SyncBoardsAsync(CancellationToken.None);
        foreach (var run in runs)
        {
            AssertCountsAddUp(run);
        }

        Assert.Equal(44, runs[1].GetProperty("run").Number("seen"));
        var matches = await journey.SeeMatchesAsync(CancellationToken.None);
        await journey.ApplyAsync(matches, CancellationToken.None);
        await journey.LookBackAsync(CancellationToken.None);

        foreach (var again in await journey.SyncBoardsAsync(CancellationToken.None))
        {
            Assert.Equal(0, again.GetProperty("run").Number("published"));
            Assert.Equal(0, again.GetProperty("run").Number("changed"));
            Assert.Equal(0, again.GetProperty("run").Number("closed"));
        }
    }

    [Fact]
    public async Task Openings_changes_and_closings_of_the_next_snapshot_are_followed()
    {
        SkipWithoutRecordings();
        var plan = system.PlanFor("ada", People.BackendEngineer);
        using var journey = new Journey(plan, output.WriteLine);
        await journey.SignInAsync(CancellationToken.None);
        var source = await journey.Operator.PostAsync(
            "/v1/admin/job-sources",
            new { name = "Canonical snapshots", kind = "greenhouse", board_token = Canonical, company = "Canonical", missing_syncs_before_close = 1 },
            CancellationToken.None);
        var files = Directory.GetFiles(Path.Combine(RunningSystem.RecordedBoards!, "greenhouse", Canonical), "jobs-*.json").Order(StringComparer.Ordinal).ToList();
        var before = new Dictionary<string, string>();
        for (var i = 0; i < files.Count; i++)
        {
            if (i > 0)
            {
                await system.NextSnapshotAsync("greenhouse", Canonical);
            }

            var now = ReadSnapshot(files[i]);
            var details = await SyncAsync(journey, source.Text("id"));
            AssertCountsAddUp(details);
            var run = details.GetProperty("run");
            var refused = details.GetProperty("refusals").EnumerateArray().Select(refusal => refusal.Text("external_id")).ToHashSet();
            var stored = now.Where(posting => !refused.Contains(posting.Key)).ToDictionary();
            output.WriteLine($"{Path.GetFileName(files[i])}: {run}");
            Assert.Equal(now.Count, run.Number("seen"));
            Assert.Equal(stored.Keys.Except(before.Keys).Count(), run.Number("published"));
            Assert.Equal(before.Keys.Except(stored.Keys).Count(), run.Number("closed"));
            // A posting whose text is the same to the letter is unchanged; one that differs only in what no reader sees may be too.
            var same = stored.Count(posting => before.TryGetValue(posting.Key, out var old) && old == posting.Value);
            Assert.True(run.Number("unchanged") >= same, $"{run.Number("unchanged")} unchanged, at least {same} are");
            Assert.Equal(stored.Count, run.Number("published") + run.Number("changed") + run.Number("unchanged"));

            var again = (await SyncAsync(journey, source.Text("id"))).GetProperty("run");
            Assert.Equal(0, again.Number("published") + again.Number("changed") + again.Number("closed"));
            before = stored;
        }
    }

    private static void SkipWithoutRecordings() =>
        Assert.SkipWhen(RunningSystem.RecordedBoards is null, "The recorded boards (../shared/data/boards) are not here.");

    private static void AssertCountsAddUp(JsonElement details)
    {
        var run = details.GetProperty("run");
        Assert.Equal("success", run.Text("status"));
        Assert.Equal(
            run.Number("seen"),
            run.Number("published") + run.Number("changed") + run.Number("unchanged") + run.Number("refused"));
        Assert.Equal(run.Number("refused"), details.GetProperty("refused_by_reason").EnumerateObject().Sum(reason => reason.Value.GetInt64()));
        Assert.All(details.GetProperty("refusals").EnumerateArray(), refusal => Assert.NotEmpty(refusal.Text("reason")));
    }

    /// <summary>The postings of a recorded Greenhouse board: id, and title with location and content.</summary>
    private static Dictionary<string, string> ReadSnapshot(string file)
    {
        using var board = JsonDocument.Parse(File.ReadAllText(file));
        return board.RootElement.GetProperty("jobs").EnumerateArray().ToDictionary(
            job => job.GetProperty("id").ToString(),
            job => $"{job.Text("title")}\n{job.GetProperty("location")}\n{job.Text("content")}\n{job.Text("absolute_url")}\n{job.GetProperty("metadata")}");
    }

    private static async Task<JsonElement> SyncAsync(Journey journey, string source)
    {
        var started = await journey.Operator.PostAsync($"/v1/admin/job-sources/{source}/sync", null, CancellationToken.None);
        var path = $"/v1/admin/job-sources/{source}/runs/{started.Text("run_id")}";
        JsonElement details = default;
        await Testing.Eventually.TrueAsync(
            async () => (details = await journey.Operator.GetAsync(path, CancellationToken.None)).GetProperty("run").Text("finished_at").Length > 0,
            "the sync ends",
            TimeSpan.FromMinutes(2));
        return details;
    }
}
