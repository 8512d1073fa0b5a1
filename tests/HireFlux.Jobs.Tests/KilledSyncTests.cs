using HireFlux.Jobs.Contracts;
using HireFlux.Testing;

namespace HireFlux.Jobs.Tests;

/// <summary>The service is killed with SIGKILL in the middle of a sync, again and again.</summary>
public sealed class KilledSyncTests(JobsHost host) : IAsyncLifetime
{
    // A run that has killed five workers is given up.
    private const int Kills = 3;
    private const int Postings = 300;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await host.ClearFaultsAsync();

    [Fact]
    public async Task A_sync_killed_in_its_middle_ends_with_the_rows_of_an_undisturbed_one_and_an_event_for_each()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, Enumerable.Range(0, Postings).Select(i => BoardFiles.GreenhouseJob(1000 + (2 * i), $"Engineer {i}", $"<p>{new string('w', 2000)}</p><p>We use C#.</p>")));
        var (undisturbed, disturbed) = (await host.RegisterAsync("greenhouse", token, company: "Acme"), await host.RegisterAsync("greenhouse", token, company: "Acme"));
        await host.SyncAsync(undisturbed);
        await host.StopServiceAsync();
        await host.PlanFaultAsync(new { board = token, fault = "slow", delay_milliseconds = 200, count = 100 });
        var runId = Guid.CreateVersion7();
        await host.ScalarAsync($"INSERT INTO sync_runs (id, source_id, status, trigger) VALUES ('{runId}', '{disturbed}', 'queued', 'manual')");

        var random = new Random(20261130);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var replica = await JobsReplica.StartAsync(host);
            var before = await PublishedAsync(runId);
            await Eventually.TrueAsync(async () => await PublishedAsync(runId) > before, "a batch of the run is written");
            await Task.Delay(random.Next(50), Token);
            await replica.KillAsync();
        }

        Assert.InRange(await PublishedAsync(runId), 1, Postings - 1);
        await host.ClearFaultsAsync();
        await host.RestartWithClientsAsync();
        var run = await host.EndOfAsync(disturbed, runId);

        Assert.Equal(("success", $"seen {Postings} = published {Postings} + changed 0 + unchanged 0 + refused 0; closed 0"), (run.Status, run.Counts));
        Assert.True(run.Attempt > Kills, $"attempt {run.Attempt}");
        Assert.Equal(await RowsAsync(undisturbed), await RowsAsync(disturbed));
        await Eventually.TrueAsync(() => Task.FromResult(Events(disturbed).Count >= Postings), "an event for each posting");
        Assert.Equal(await host.ScalarAsync($"SELECT string_agg(id::text, ',' ORDER BY external_id) FROM jobs WHERE source_id = '{disturbed}'"), string.Join(',', Events(disturbed)));
    }

    private List<Guid> Events(Guid sourceId) =>
        [.. host.Events.Taken<JobPublished>().Where(e => e.Posting.SourceId == sourceId).OrderBy(e => e.Posting.ExternalId, StringComparer.Ordinal).Select(e => e.JobId)];

    private async Task<int> PublishedAsync(Guid runId) => (int)(await host.ScalarAsync($"SELECT published FROM sync_runs WHERE id = '{runId}'"))!;

    private Task<object?> RowsAsync(Guid sourceId) => host.ScalarAsync(
        $"SELECT string_agg(concat_ws('|', external_id, title, description, description_html, required_skills, posted_at, is_active, version, encode(content_hash, 'hex')), ',' ORDER BY external_id) "
        + $"FROM jobs WHERE source_id = '{sourceId}'");
}
