using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>A service is killed with SIGKILL, between commit and publish and at any other moment.</summary>
public sealed class KilledProcessTests
{
    // ./hireflux soak messaging runs the full number.
    private static readonly int s_rounds = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1" ? 100 : 5;

    [Fact]
    public async Task An_event_committed_but_not_yet_published_arrives_after_the_kill()
    {
        await using var host = new ProbeHost();
        await host.InitializeAsync();
        await host.StopServiceAsync();
        var aggregate = Guid.CreateVersion7();
        await using (var process = await ProbeProcess.StartAsync(host, relay: false, FreeAddress()))
        {
            using var client = process.Client();
            using var response = await client.PostAsJsonAsync("/v1/anonymous-probes", new { aggregate_id = aggregate });
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            await process.KillAsync();
        }

        await host.RestartAsync();
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 1, "the event arrived after the kill");
    }

    [Fact]
    public async Task Killed_at_random_moments_a_service_loses_and_doubles_nothing()
    {
        await using var host = new ProbeHost();
        await host.InitializeAsync();
        await host.StopServiceAsync();
        var random = new Random(20261122);
        var committed = new List<Guid>();
        for (var round = 0; round < s_rounds; round++)
        {
            await using var process = await ProbeProcess.StartAsync(host, relay: true, FreeAddress());
            using var client = process.Client();
            committed.Add(await CommitAsync(client));
            var kill = Task.Delay(random.Next(300, 900)).ContinueWith(_ => process.KillAsync(), TaskScheduler.Default).Unwrap();
            try
            {
                while (true)
                {
                    committed.Add(await CommitAsync(client));
                }
            }
            catch (HttpRequestException)
            {
                // Killed. What was answered is committed; the request under way may or may not be.
            }

            await kill;
        }

        await host.RestartAsync();
        Assert.True(committed.Count > s_rounds, $"{committed.Count} events were committed");
        foreach (var aggregate in committed)
        {
            await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count > 0, "a committed event arrived", TimeSpan.FromMinutes(1));
            Assert.Single(await host.EffectsAsync(aggregate));
        }
    }

    private static async Task<Guid> CommitAsync(HttpClient client)
    {
        var aggregate = Guid.CreateVersion7();
        using var response = await client.PostAsJsonAsync("/v1/anonymous-probes", new { aggregate_id = aggregate });
        response.EnsureSuccessStatusCode();
        return aggregate;
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
