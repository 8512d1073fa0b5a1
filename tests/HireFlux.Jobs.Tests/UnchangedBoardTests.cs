using System.Net.Http.Json;
using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Tests;

public sealed class UnchangedBoardTests(JobsHost host) : IAsyncLifetime
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await host.ClearFaultsAsync();

    [Fact]
    public async Task A_board_that_says_it_is_what_it_was_counts_as_before_and_writes_nothing()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3), BoardFiles.GreenhouseJob(5, change: job => job["internal_job_id"] = null));
        var id = await host.RegisterAsync("greenhouse", token, missingSyncs: 1);
        await host.SyncAsync(id);
        var before = await RowsAsync(id);

        for (var i = 0; i < 2; i++)
        {
            var run = await host.SyncAsync(id);

            Assert.Equal(("success", "seen 3 = published 0 + changed 0 + unchanged 2 + refused 1; closed 0"), (run.Status, run.Counts));
            Assert.Equal([("5", "prospect")], run.Refusals);
        }

        Assert.Equal([200, 304, 304], await host.StatusesAsync(token, "/jobs"));
        Assert.Equal(before, await RowsAsync(id));
        Assert.DoesNotContain(host.Events.Taken<JobChanged>(), e => e.Posting.SourceId == id);
    }

    [Fact]
    public async Task What_was_missing_is_missing_still_and_is_closed_in_time()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1), BoardFiles.GreenhouseJob(3));
        var id = await host.RegisterAsync("greenhouse", token, missingSyncs: 3);
        await host.SyncAsync(id);
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));

        foreach (var closed in new[] { 0, 0, 1, 0 })
        {
            Assert.Equal(closed, (await host.SyncAsync(id)).Closed);
        }

        Assert.Equal([200, 200, 304, 304, 304], await host.StatusesAsync(token, "/jobs"));
        Assert.Equal("1", await host.ScalarAsync($"SELECT string_agg(external_id, ',') FROM jobs WHERE source_id = '{id}' AND is_active"));
    }

    [Fact]
    public async Task After_a_failure_and_after_a_change_of_the_source_a_board_is_read_whole()
    {
        var token = host.NewName();
        host.Boards.Ashby(token, BoardFiles.AshbyJob(1));
        var id = await host.RegisterAsync("ashby", token, company: "Acme");
        await host.SyncAsync(id);
        await host.PlanFaultAsync(new { board = token, fault = "half_body", count = 10 });
        await host.SyncAsync(id);
        await host.ClearFaultsAsync();
        await host.SyncAsync(id);
        using var renamed = await host.Admin.PatchAsJsonAsync($"/v1/admin/job-sources/{id}", new { company = "Acme Holding" }, Token);

        var run = await host.SyncAsync(id);

        Assert.Equal(1, run.Changed);
        Assert.DoesNotContain(304, await host.StatusesAsync(token, token));
        Assert.Equal("Acme Holding", await host.ScalarAsync($"SELECT company FROM jobs WHERE source_id = '{id}'"));
    }

    [Fact]
    public async Task After_a_day_a_board_is_read_whole()
    {
        var token = host.NewName();
        host.Boards.Ashby(token, BoardFiles.AshbyJob(1));
        var id = await host.RegisterAsync("ashby", token);
        await host.SyncAsync(id);
        await host.ScalarAsync($"UPDATE job_sources SET validators = jsonb_set(validators, '{{read_at}}', '\"2026-01-01T00:00:00Z\"') WHERE id = '{id}'");

        await host.SyncAsync(id);

        Assert.Equal([200, 200], await host.StatusesAsync(token, token));
    }

    [Theory]
    [InlineData(30, new[] { 200, 304 })]
    [InlineData(130, new[] { 200, 200, 200, 200 })]
    public async Task A_lever_site_is_asked_whether_it_changed_when_it_is_of_one_page(int postings, int[] statuses)
    {
        var token = host.NewName();
        host.Boards.Lever(token, Enumerable.Range(0, postings).Select(i => BoardFiles.LeverPosting($"p-{i}")));
        var id = await host.RegisterAsync("lever", token);
        await host.SyncAsync(id);

        Assert.Equal(postings, (await host.SyncAsync(id)).Unchanged);

        Assert.Equal(statuses, await host.StatusesAsync(token, token));
    }

    private async Task<object?> RowsAsync(Guid id) => await host.ScalarAsync($"SELECT string_agg(id::text || xmin::text, ',' ORDER BY id) FROM jobs WHERE source_id = '{id}'");
}
