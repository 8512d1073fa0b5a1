using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>Each test runs a service of its own behind proxies, and cuts one of them for ten seconds.</summary>
public sealed class AbsentServersTests
{
    private static readonly TimeSpan s_away = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_broker_away_for_ten_seconds_delays_and_loses_nothing()
    {
        await using var host = new ProxiedProbeHost();
        await host.InitializeAsync();
        var aggregate = Guid.CreateVersion7();
        var sent = 0;
        host.RabbitMq.Cut();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < s_away)
        {
            // Requests succeed all the while: the outbox keeps what they publish.
            await host.SendAsync(aggregate, sent++);
            await Task.Delay(50);
        }

        host.RabbitMq.Mend();
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == sent, "every event was handled", TimeSpan.FromMinutes(1));
        Assert.Equal(Enumerable.Range(0, sent), (await host.EffectsAsync(aggregate)).Select(effect => effect.Number));
    }

    [Fact]
    public async Task A_cache_away_is_a_miss_and_not_a_failure()
    {
        await using var host = new ProxiedProbeHost();
        await host.InitializeAsync();
        using var client = host.Anonymous();
        host.Redis.Cut();
        var first = await client.GetFromJsonAsync<string>("/v1/cached/a");
        Assert.Equal(first, await client.GetFromJsonAsync<string>("/v1/cached/a"));
        using var ready = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        host.Redis.Mend();
        await Eventually.TrueAsync(
            async () => (await client.GetFromJsonAsync<JsonElement>("/health/ready")).GetProperty("status").GetString() == "Healthy",
            "the cache is back");
    }

    [Fact]
    public async Task A_database_away_is_503_and_comes_back_by_itself()
    {
        await using var host = new ProxiedProbeHost();
        await host.InitializeAsync();
        var aggregate = Guid.CreateVersion7();
        using var client = host.ClientFor(Guid.CreateVersion7());
        host.Postgres.Cut();
        using (var refused = await client.PostAsJsonAsync("/v1/probes", new { aggregate_id = aggregate }))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("service_unavailable", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        using (var notReady = await client.GetAsync("/health/ready"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, notReady.StatusCode);
        }

        // An event that arrives meanwhile waits for the database.
        await host.Events.PublishAsync(new Probe.Contracts.ProbeSent(aggregate, 0, false, TimeProvider.System.UtcNow()), aggregate);
        await Task.Delay(s_away);
        host.Postgres.Mend();
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 1, "the event was handled", TimeSpan.FromMinutes(1));
        using var served = await client.PostAsJsonAsync("/v1/probes", new { aggregate_id = aggregate });
        Assert.Equal(HttpStatusCode.Created, served.StatusCode);
    }
}
