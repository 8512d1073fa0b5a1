using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Tests;

public sealed class FaultTests(JobsHost host) : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await host.ClearFaultsAsync();

    [Theory]
    [InlineData("429", "rate_limited")]
    [InlineData("500", "server_error")]
    [InlineData("timeout", "timeout")]
    [InlineData("wrong_json", "schema_drift")]
    [InlineData("empty_list", "empty_but_was_full")]
    [InlineData("redirect_private", "redirected")]
    public async Task A_board_that_fails_is_told_why_and_closes_nothing(string fault, string code)
    {
        var (id, token) = await SyncedAsync();

        await host.PlanFaultAsync(new { board = token, fault, count = 100 });
        for (var i = 0; i < 2; i++)
        {
            var run = await host.SyncAsync(id);
            Assert.Equal(("failed", code, 0), (run.Status, run.ErrorCode, run.Closed));
        }

        await host.ClearFaultsAsync();
        Assert.Equal(30L, await OpenAsync(id));
        Assert.Equal(code, await host.ScalarAsync($"SELECT last_sync_error FROM job_sources WHERE id = '{id}'"));
        var whole = await host.SyncAsync(id);
        Assert.Equal(("success", 30), (whole.Status, whole.Unchanged));
        Assert.Equal(0, await host.ScalarAsync($"SELECT consecutive_failures FROM job_sources WHERE id = '{id}'"));
    }

    [Theory]
    [InlineData("<html><body>We are moving</body></html>", "expected Greenhouse's list of jobs, got an HTML page")]
    [InlineData("{\"offers\":[{\"careers_url\":\"\"}]}", "expected Greenhouse's list of jobs, got Recruitee's offers")]
    [InlineData("{\"jobs\":[{\"id\":1,\"title\":\"Cook\",\"candidate_required_location\":\"\"}]}", "expected Greenhouse's list of jobs, got Remotive's jobs")]
    [InlineData("{\"jobs\":[{\"absolute_url\":\"https://acme.example\"}]}", "Greenhouse's list of jobs, but broken off or with entries that are no postings")]
    [InlineData("{\"jobs\":[{\"absolute_url\":\"https://acme.example\"}", "Greenhouse's list of jobs, but broken off or with entries that are no postings")]
    public async Task What_is_there_instead_of_a_board_is_named(string body, string detail)
    {
        var token = host.NewName();
        var id = await host.RegisterAsync("greenhouse", token, company: "Acme");
        await host.PlanFaultAsync(new { kind = "greenhouse", board = token, fault = "other_json", body, count = 10 });

        var run = await host.SyncAsync(id);

        Assert.Equal(("failed", "schema_drift", detail), (run.Status, run.ErrorCode, run.ErrorDetail));
    }

    [Theory]
    [InlineData("half_body", "unreachable")]
    [InlineData("broken_json", "schema_drift")]
    public async Task What_came_before_a_board_broke_off_is_kept_and_nothing_is_closed(string fault, string code)
    {
        var (id, token) = await SyncedAsync(missingSyncs: 1);

        await host.PlanFaultAsync(new { board = token, fault, count = 100 });
        var run = await host.SyncAsync(id);

        Assert.Equal(("partial", code, 0), (run.Status, run.ErrorCode, run.Closed));
        Assert.InRange(run.Unchanged, 5, 29);
        Assert.Equal(30L, await OpenAsync(id));
        var synced = await host.Events.NextAsync<JobSourceSynced>(e => e.RunId == run.Id, "the end of the sync");
        Assert.Equal(("partial", code), (synced.Status, synced.ErrorCode));
    }

    [Fact]
    public async Task One_accident_is_overcome_within_the_run()
    {
        var (id, token) = await SyncedAsync();

        await host.PlanFaultAsync(new { board = token, fault = "500", count = 1 });

        Assert.Equal("success", (await host.SyncAsync(id)).Status);
    }

    [Fact]
    public async Task A_slow_board_is_read_to_its_end()
    {
        var (id, token) = await SyncedAsync();

        await host.PlanFaultAsync(new { board = token, fault = "slow", delay_milliseconds = 50, count = 2 });

        Assert.Equal("success", (await host.SyncAsync(id)).Status);
    }

    [Fact]
    public async Task A_huge_posting_is_refused_and_the_others_are_stored()
    {
        var (id, token) = await SyncedAsync();

        await host.PlanFaultAsync(new { kind = "greenhouse", board = token, fault = "huge_posting", size_bytes = 4_000_000, count = 2 });
        var run = await host.SyncAsync(id);

        Assert.Equal("seen 30 = published 0 + changed 0 + unchanged 29 + refused 1; closed 0", run.Counts);
        Assert.Equal([("1000", "too_large")], run.Refusals);
        Assert.Equal(30L, await OpenAsync(id));
    }

    [Fact]
    public async Task A_board_without_end_is_given_up()
    {
        var (id, token) = await SyncedAsync();

        await host.PlanFaultAsync(new { kind = "greenhouse", board = token, fault = "huge_posting", size_bytes = 50_000_000, count = 2 });
        var run = await host.SyncAsync(id);

        Assert.Equal(("failed", "too_large", 0), (run.Status, run.ErrorCode, run.Closed));
        Assert.Equal(30L, await OpenAsync(id));
    }

    [Fact]
    public async Task A_board_that_stays_empty_is_believed_the_third_time()
    {
        var (id, token) = await SyncedAsync(missingSyncs: 1);
        host.Boards.Greenhouse(token);

        Assert.Equal("empty_but_was_full", (await host.SyncAsync(id)).ErrorCode);
        Assert.Equal("empty_but_was_full", (await host.SyncAsync(id)).ErrorCode);
        var run = await host.SyncAsync(id);

        Assert.Equal(("success", 30), (run.Status, run.Closed));
    }

    [Theory]
    [InlineData("greenhouse")]
    [InlineData("lever")]
    public async Task An_unknown_board_is_not_an_empty_one(string kind)
    {
        var id = await host.RegisterAsync(kind, "nobody-has-this-board");

        var run = await host.SyncAsync(id);

        Assert.Equal(("failed", "not_found", 0), (run.Status, run.ErrorCode, run.Seen));
    }

    [Fact]
    public async Task A_failing_source_is_visited_less_often()
    {
        var (id, token) = await SyncedAsync();
        await host.PlanFaultAsync(new { board = token, fault = "429", retry_after_seconds = 86_400, count = 1 });

        await host.SyncAsync(id);

        Assert.Equal(true, await host.ScalarAsync($"SELECT next_sync_at > now() + interval '23 hours' FROM job_sources WHERE id = '{id}'"));
    }

    private async Task<(Guid Id, string Token)> SyncedAsync(int missingSyncs = 2)
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, Enumerable.Range(0, 30).Select(i => BoardFiles.GreenhouseJob(1000 + (2 * i), content: $"<p>{new string('w', 5000)}</p>")));
        var id = await host.RegisterAsync("greenhouse", token, missingSyncs, company: "Acme");
        Assert.Equal(30, (await host.SyncAsync(id)).Published);
        return (id, token);
    }

    private async Task<object?> OpenAsync(Guid sourceId) => await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{sourceId}' AND is_active");
}
