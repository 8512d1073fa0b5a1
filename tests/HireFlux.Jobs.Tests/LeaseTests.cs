using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Jobs.Contracts;
using HireFlux.Testing;

namespace HireFlux.Jobs.Tests;

public sealed class LeaseTests(JobsHost host) : IAsyncLifetime
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await host.ClearFaultsAsync();

    [Fact]
    public async Task Many_requests_at_once_start_one_run()
    {
        var (id, token) = await RegisterAsync(5);
        await host.PlanFaultAsync(new { board = token, fault = "slow", delay_milliseconds = 30, count = 1 });

        var runs = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.StartAsync(id)));

        Assert.Single(runs.Distinct());
        await host.EndOfAsync(id, runs[0]);
        Assert.Equal(1L, await host.ScalarAsync($"SELECT count(*) FROM sync_runs WHERE source_id = '{id}'"));
    }

    [Fact]
    public async Task The_database_itself_lets_no_second_run_be_active()
    {
        var (id, _) = await RegisterAsync(1);
        const string Insert = "INSERT INTO sync_runs (source_id, status, trigger, lease_expires_at) VALUES ('{0}', 'running', 'manual', now() + interval '1 hour')";
        await host.ScalarAsync(string.Format(null, Insert, id));

        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => host.ScalarAsync(string.Format(null, Insert, id)));

        Assert.Equal("idx_sync_runs_one_active", refused.ConstraintName);
    }

    [Fact]
    public async Task A_run_whose_worker_died_is_taken_up_again()
    {
        var (id, _) = await RegisterAsync(5);
        var runId = Guid.CreateVersion7();
        await host.ScalarAsync(
            $"INSERT INTO sync_runs (id, source_id, status, trigger, attempt, lease_owner, lease_expires_at, seen, unchanged, refused) "
            + $"VALUES ('{runId}', '{id}', 'running', 'manual', 1, gen_random_uuid(), now() - interval '1 second', 3, 2, 1)");

        var run = await host.EndOfAsync(id, runId);

        Assert.Equal(("success", 2, "seen 5 = published 5 + changed 0 + unchanged 0 + refused 0; closed 0"), (run.Status, run.Attempt, run.Counts));
    }

    [Fact]
    public async Task A_worker_that_lost_its_run_in_the_middle_writes_no_more_and_the_counts_still_add_up()
    {
        var (id, token) = await RegisterAsync(60);
        await host.PlanFaultAsync(new { board = token, fault = "slow", delay_milliseconds = 200, count = 1 });
        var runId = await host.StartAsync(id);
        await Eventually.TrueAsync(async () => await host.ScalarAsync($"SELECT published FROM sync_runs WHERE id = '{runId}'") is > 0, "the first batch");

        // As if this worker had been away for longer than its lease, and another had come.
        await host.ScalarAsync($"UPDATE sync_runs SET lease_owner = gen_random_uuid(), lease_expires_at = now() - interval '1 second' WHERE id = '{runId}' AND status = 'running'");
        var run = await host.EndOfAsync(id, runId);

        Assert.Equal(("success", "seen 60 = published 60 + changed 0 + unchanged 0 + refused 0; closed 0"), (run.Status, run.Counts));
        Assert.True(run.Attempt >= 2, $"attempt {run.Attempt}");
        Assert.Equal(60L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}'"));
        await Eventually.TrueAsync(() => Task.FromResult(host.Events.Taken<JobPublished>().Count(e => e.Posting.SourceId == id) >= 60), "60 events");
        Assert.Equal(60, host.Events.Taken<JobPublished>().Count(e => e.Posting.SourceId == id));
    }

    [Fact]
    public async Task A_run_that_kills_its_workers_again_and_again_is_given_up()
    {
        var (id, _) = await RegisterAsync(1);
        var runId = Guid.CreateVersion7();
        await host.ScalarAsync(
            $"INSERT INTO sync_runs (id, source_id, status, trigger, attempt, lease_owner, lease_expires_at) "
            + $"VALUES ('{runId}', '{id}', 'running', 'manual', 5, gen_random_uuid(), now() - interval '1 second')");

        var run = await host.EndOfAsync(id, runId);

        Assert.Equal(("failed", "worker_lost"), (run.Status, run.ErrorCode));
    }

    [Fact]
    public async Task Deleting_a_source_in_mid_sync_leaves_nothing_and_every_posting_is_removed_after_it_was_published()
    {
        var (id, token) = await RegisterAsync(60);
        await host.PlanFaultAsync(new { board = token, fault = "slow", delay_milliseconds = 100, count = 1 });
        var runId = await host.StartAsync(id);
        await Eventually.TrueAsync(async () => await host.ScalarAsync($"SELECT published FROM sync_runs WHERE id = '{runId}'") is > 0, "the first batch");

        using var deleted = await host.Admin.DeleteAsync($"/v1/admin/job-sources/{id}", Token);

        Assert.Equal(System.Net.HttpStatusCode.NoContent, deleted.StatusCode);
        await Eventually.TrueAsync(
            () => Task.FromResult(host.Events.Taken<JobPublished>().Where(e => e.Posting.SourceId == id)
                .All(e => host.Events.Taken<JobRemoved>().Any(removed => removed.JobId == e.JobId && removed.Version > e.Version))),
            "a removal for each publishing");
        Assert.Equal(0L, await host.ScalarAsync($"SELECT count(*) FROM jobs WHERE source_id = '{id}'"));
    }

    [Fact]
    public async Task A_restart_in_mid_sync_goes_on_with_the_same_run()
    {
        var (id, token) = await RegisterAsync(60);
        await host.PlanFaultAsync(new { board = token, fault = "slow", delay_milliseconds = 200, count = 1 });
        var runId = await host.StartAsync(id);
        await Eventually.TrueAsync(async () => await host.ScalarAsync($"SELECT published FROM sync_runs WHERE id = '{runId}'") is > 0, "the first batch");

        await host.RestartWithClientsAsync();
        var run = await host.EndOfAsync(id, runId);

        Assert.Equal(("success", "seen 60 = published 60 + changed 0 + unchanged 0 + refused 0; closed 0"), (run.Status, run.Counts));
        var runs = await host.Admin.GetFromJsonAsync<JsonElement>($"/v1/admin/job-sources/{id}/runs", Token);
        Assert.Equal(1, runs.GetProperty("data").GetArrayLength());
    }

    private async Task<(Guid Id, string Token)> RegisterAsync(int postings)
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, Enumerable.Range(0, postings).Select(i => BoardFiles.GreenhouseJob(1000 + (2 * i), content: $"<p>{new string('w', 3000)}</p>")));
        return (await host.RegisterAsync("greenhouse", token, company: "Acme"), token);
    }
}
