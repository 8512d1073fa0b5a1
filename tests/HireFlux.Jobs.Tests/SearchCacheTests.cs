using System.Net.Http.Json;
using System.Text.Json;

namespace HireFlux.Jobs.Tests;

public sealed class SearchCacheTests(JobsHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_search_that_was_answered_before_follows_every_change()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1, change: job => job["company_name"] = token));
        var id = await host.RegisterAsync("greenhouse", token, company: token);
        Assert.Equal(0, await CountAsync(token));

        await host.SyncAsync(id);
        Assert.Equal(1, await CountAsync(token));
        host.Boards.Greenhouse(
            token, BoardFiles.GreenhouseJob(1, change: job => job["company_name"] = token), BoardFiles.GreenhouseJob(3, change: job => job["company_name"] = token));
        await host.SyncAsync(id);
        Assert.Equal(2, await CountAsync(token));

        using var deleted = await host.Admin.DeleteAsync($"/v1/admin/job-sources/{id}", Token);
        Assert.Equal(0, await CountAsync(token));
    }

    [Fact]
    public async Task A_sync_without_changes_counts_as_none()
    {
        var token = host.NewName();
        host.Boards.Greenhouse(token, BoardFiles.GreenhouseJob(1));
        var id = await host.RegisterAsync("greenhouse", token);
        await host.SyncAsync(id);
        var before = await host.ScalarAsync("SELECT sum(value) FROM job_epochs");

        await host.SyncAsync(id);

        Assert.Equal(before, await host.ScalarAsync("SELECT sum(value) FROM job_epochs"));
    }

    [Fact]
    public async Task Many_that_ask_for_the_same_at_once_cost_one_search()
    {
        using var searches = new SearchCounter();
        for (var round = 1; round <= 10; round++)
        {
            var asked = $"/v1/jobs?company={Guid.CreateVersion7()}";

            await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => host.User.GetStringAsync(asked, Token)));

            Assert.Equal(round, searches.Count);
        }
    }

    private async Task<int> CountAsync(string company) =>
        (await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={company}", Token)).GetProperty("data").GetArrayLength();
}
