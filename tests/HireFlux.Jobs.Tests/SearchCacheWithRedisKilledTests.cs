using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Testing;
using StackExchange.Redis;

namespace HireFlux.Jobs.Tests;

public sealed class SearchCacheWithRedisKilledTests(SearchCacheWithRedisKilledTests.Host host) : IClassFixture<SearchCacheWithRedisKilledTests.Host>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Searches_are_right_while_Redis_is_killed_and_when_it_is_back()
    {
        var company = host.NewName();
        host.Boards.Greenhouse(company, Posting(1, company));
        var source = await host.RegisterAsync("greenhouse", company, company: company);
        await host.SyncAsync(source);
        Assert.Equal(1, await CountAsync(company, 20));
        await Eventually.TrueAsync(async () => await KeysAsync() > 0, "the page is in Redis");

        using (var stop = new CancellationTokenSource())
        {
            var searchers = Enumerable.Range(0, 4).Select(_ => SearchUntilAsync(company, stop.Token)).ToList();
            await host.Redis.KillAsync();
            // Each of these asks for what no process has in memory.
            foreach (var limit in Enumerable.Range(1, 10))
            {
                Assert.Equal(1, await CountAsync(company, limit));
            }

            await stop.CancelAsync();
            Assert.All(await Task.WhenAll(searchers), counts => Assert.Equal([1], counts.Distinct()));
        }

        host.Boards.Greenhouse(company, Posting(1, company), Posting(3, company));
        await host.SyncAsync(source);
        Assert.Equal(2, await CountAsync(company, 20));

        host.Redis.Start();
        await Eventually.TrueAsync(
            async () => await CountAsync(company, Random.Shared.Next(2, 100)) == 2 && await KeysAsync() > 0, "pages are kept in Redis again", TimeSpan.FromSeconds(30));
        host.Boards.Greenhouse(company, Posting(1, company), Posting(3, company), Posting(5, company));
        await host.SyncAsync(source);
        Assert.Equal(3, await CountAsync(company, 20));
    }

    private static JsonObject Posting(long id, string company) => BoardFiles.GreenhouseJob(id, change: job => job["company_name"] = company);

    /// <summary>Searches without a pause; what each found.</summary>
    private async Task<List<int>> SearchUntilAsync(string company, CancellationToken stop)
    {
        var counts = new List<int>();
        do
        {
            counts.Add(await CountAsync(company, 20 + (counts.Count % 80)));
        }
        while (!stop.IsCancellationRequested);

        return counts;
    }

    private async Task<int> CountAsync(string company, int limit) =>
        (await host.User.GetFromJsonAsync<JsonElement>($"/v1/jobs?company={company}&limit={limit}", Token)).GetProperty("data").GetArrayLength();

    private async Task<long> KeysAsync()
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(host.Redis.Configuration);
        return await redis.GetServers().Single().DatabaseSizeAsync();
    }

    /// <summary>The service with a Redis of its own.</summary>
    public sealed class Host : JobsHost
    {
        internal KillableRedis Redis { get; } = new();

        public override async ValueTask InitializeAsync()
        {
            Redis.Start();
            await base.InitializeAsync();
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Redis.Dispose();
        }

        protected override string ServiceCache(string redis) => Redis.Configuration;
    }
}
