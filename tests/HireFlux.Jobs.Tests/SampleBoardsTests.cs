namespace HireFlux.Jobs.Tests;

public sealed class SampleBoardsTests(JobsHost host)
{
    public static TheoryData<string> Boards => [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) is "greenhouse" or "lever")
        .Select(file => Path.GetRelativePath(Folder, file))
        .Order(StringComparer.Ordinal)];

    private static string Folder
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "samples", "boards")))
            {
                at = at.Parent;
            }

            return Path.Combine(at!.FullName, "samples", "boards");
        }
    }

    [Theory]
    [MemberData(nameof(Boards))]
    public async Task Every_posting_of_a_sample_board_is_stored_or_a_prospect_and_a_second_sync_changes_nothing(string board)
    {
        var kind = Path.GetDirectoryName(board)!;
        var token = Path.GetFileNameWithoutExtension(board);
        host.Boards.Copy(kind, token, Path.Combine(Folder, board));
        var id = await host.RegisterAsync(kind, token, company: "Sample");

        var first = await host.SyncAsync(id);
        var second = await host.SyncAsync(id);

        Assert.Equal(("success", "success"), (first.Status, second.Status));
        Assert.True(first.Published > 5, first.Counts);
        Assert.Equal(first.Seen, first.Published + first.Refused);
        Assert.All(first.Refusals, refusal => Assert.Equal("prospect", refusal.Reason));
        Assert.Equal((first.Published, first.Refused, 0), (second.Unchanged, second.Refused, second.Published + second.Changed + second.Closed));
        Assert.Equal((long)first.Published, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}'"));
        // What this service is for: most of these postings say what they ask for, and where.
        Assert.True((double)(await host.ScalarAsync($"SELECT avg((cardinality(required_skills) > 0)::int)::float8 FROM jobs WHERE source_id = '{id}'"))! > 0.7);
        Assert.Equal(0L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}' AND (remote_policy IS NULL OR NOT metadata->'sections' @? '$[*] ? (@.kind == \"requirements\")')"));
    }
}
