using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using HireFlux.Jobs.Connectors.Pages;

namespace HireFlux.Jobs.Tests;

/// <summary>
/// Runs over recorded boards where a checkout has them beside it (../shared/data); they are not part of the repository. A sample of the many
/// Ashby boards, all of them with HIREFLUX_SOAK=1.
/// </summary>
public sealed class RecordedBoardsTests(JobsHost host, ITestOutputHelper output)
{
    /// <summary>Of so many Ashby boards one is read in the suite.</summary>
    private static readonly int s_oneIn = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1" ? 1 : 12;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_posting_of_a_recorded_board_is_stored_or_refused_with_a_reason()
    {
        var total = (Boards: 0, Seen: 0, Published: 0, Refused: 0);
        foreach (var (kind, name, json) in await BoardsAsync())
        {
            var token = host.NewName();
            host.Boards.Write(kind, token, json);
            var id = await host.RegisterAsync(kind, token, company: "Recorded");

            var run = await host.SyncAsync(id);

            output.WriteLine($"{kind} {name}: {run.Status} {run.ErrorCode}, {run.Counts}{string.Concat(run.Refusals.GroupBy(refusal => refusal.Reason).Select(group => $", {group.Key} {group.Count()}"))}");
            var listed = Count(kind, json);
            Assert.Equal((listed, listed), (run.Seen, run.Published + run.Refused));
            Assert.Equal(listed == 0 ? ("failed", "empty_or_unknown") : ("success", null), (run.Status, run.ErrorCode));
            Assert.Equal((long)run.Published, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}'"));
            Assert.All(run.Refusals, refusal => Assert.NotEmpty(refusal.Reason));
            total = (total.Boards + 1, total.Seen + run.Seen, total.Published + run.Published, total.Refused + run.Refused);
        }

        output.WriteLine($"{total.Boards} boards: {total.Seen} seen, {total.Published} stored, {total.Refused} refused");
    }

    [Fact]
    public async Task What_is_no_board_is_refused_as_such_by_every_connector_and_as_a_page()
    {
        string[] files = [.. Directory.EnumerateFiles(RecordedData.Path("boards", "other")), RecordedData.Path("boards", "lever", "error-document-not-found.json")];
        foreach (var file in files)
        {
            var json = await File.ReadAllTextAsync(file, Token);
            var answers = new List<string>();
            foreach (var kind in new[] { "greenhouse", "lever", "ashby" })
            {
                var token = host.NewName();
                var id = await host.RegisterAsync(kind, token);
                await host.PlanFaultAsync(new { kind, board = token, fault = "other_json", body = json, count = 10 });

                var run = await host.SyncAsync(id);
                await host.ClearFaultsAsync();

                answers.Add($"{kind} {run.ErrorCode} ({run.ErrorDetail}){string.Concat(run.Refusals.GroupBy(refusal => refusal.Reason).Select(group => $" {group.Key} {group.Count()}"))}");
                Assert.Equal((0, 0), (run.Published, run.Closed));
                Assert.Equal("schema_drift", run.ErrorCode);
                Assert.Matches($"expected {kind}'s .+, got .+", run.ErrorDetail!.ToLowerInvariant());
                Assert.DoesNotContain("of another kind", run.ErrorDetail, StringComparison.Ordinal);
            }

            output.WriteLine($"{Path.GetFileName(file)}: {string.Join("; ", answers)}; as a page: {JobPostings.In(json).Count} postings");
            Assert.Empty(JobPostings.In(json));
        }
    }

    [Fact]
    public async Task Snapshots_in_order_give_the_openings_closings_and_changes_that_a_comparison_of_the_files_gives()
    {
        var token = host.NewName();
        var id = await host.RegisterAsync("greenhouse", token, missingSyncs: 1, company: "Canonical");
        var before = new Dictionary<string, string>();
        foreach (var file in Directory.EnumerateFiles(RecordedData.Path("boards", "greenhouse", "canonical"), "jobs-content-true.*.json").Order(StringComparer.Ordinal))
        {
            var json = await File.ReadAllTextAsync(file, Token);
            var now = Postings(json);
            var opened = now.Keys.Except(before.Keys).ToHashSet();
            var closed = before.Keys.Except(now.Keys).ToHashSet();
            var edited = now.Where(posting => before.TryGetValue(posting.Key, out var old) && old != posting.Value).Select(posting => posting.Key).ToHashSet();
            host.Boards.Write("greenhouse", token, json);

            var run = await host.SyncAsync(id);

            output.WriteLine($"{Path.GetFileName(file)}: {run.Counts}; by the files: {opened.Count} opened, {closed.Count} closed, {edited.Count} edited");
            Assert.Equal("success", run.Status);
            Assert.Equal((opened.Count, closed.Count, edited.Count), (run.Published, run.Closed, run.Changed));
            Assert.Equal(
                string.Join(',', now.Keys.Order(StringComparer.Ordinal)),
                await host.ScalarAsync($"SELECT string_agg(external_id, ',' ORDER BY external_id COLLATE \"C\") FROM jobs WHERE source_id = '{id}' AND is_active"));
            before = now;
        }

        Assert.NotEmpty(before);
    }

    /// <summary>What a reader of each posting sees, as the file has it; without those that collect interest only.</summary>
    private static Dictionary<string, string> Postings(string json)
    {
        using var board = JsonDocument.Parse(json);
        return board.RootElement.GetProperty("jobs").EnumerateArray()
            .Where(job => !job.TryGetProperty("internal_job_id", out var behind) || behind.ValueKind != JsonValueKind.Null)
            .ToDictionary(job => job.GetProperty("id").ToString(), Seen);
    }

    private static string Seen(JsonElement job) => string.Join(
        '\n',
        new[] { "title", "content", "absolute_url", "location" }.Select(name => job.GetProperty(name).ToString().Trim()));

    private static int Count(string kind, string json)
    {
        using var board = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        return (kind == "lever" ? board.RootElement : board.RootElement.GetProperty("jobs")).GetArrayLength();
    }

    private static async Task<List<(string Kind, string Name, string Json)>> BoardsAsync()
    {
        var boards = new List<(string Kind, string Name, string Json)>();
        foreach (var (kind, file) in Files("greenhouse", SearchOption.AllDirectories).Concat(Files("lever", SearchOption.AllDirectories)).Concat(Files("ashby", SearchOption.TopDirectoryOnly)))
        {
            if (Path.GetFileName(file) is var name && !name.StartsWith("error-", StringComparison.Ordinal) && !name.StartsWith("job-", StringComparison.Ordinal))
            {
                boards.Add((kind, name, await File.ReadAllTextAsync(file, Token)));
            }
        }

        var ashby = Directory.EnumerateFiles(RecordedData.Path("boards", "ashby", "small")).Order(StringComparer.Ordinal)
            .Select(file => ("ashby", Path.GetFileName(file), File.ReadAllText(file))).ToList();
        await foreach (var (name, json) in PackedAsync(RecordedData.Path("boards", "ashby", "large-boards.tar.gz")))
        {
            ashby.Add(("ashby", name, json));
        }

        return [.. boards, .. ashby.Where((_, i) => i % s_oneIn == 0)];
    }

    private static IEnumerable<(string Kind, string File)> Files(string kind, SearchOption option) =>
        Directory.EnumerateFiles(RecordedData.Path("boards", kind), "*.json", option).Order(StringComparer.Ordinal).Select(file => (kind, file));

    private static async IAsyncEnumerable<(string Name, string Json)> PackedAsync(string path)
    {
        await using var file = File.OpenRead(path);
        await using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        await using var tar = new TarReader(unpacked);
        while (await tar.GetNextEntryAsync(cancellationToken: Token) is { } entry)
        {
            if (entry.DataStream is { } data && entry.Name.EndsWith(".json", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(data, Encoding.UTF8);
                yield return (Path.GetFileName(entry.Name), await reader.ReadToEndAsync(Token));
            }
        }
    }
}
