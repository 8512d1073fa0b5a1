using System.Net.Http.Json;
using HireFlux.Testing;
using Npgsql;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>A probe service whose database, broker and cache can be cut off.</summary>
internal sealed class ProxiedProbeHost : ProbeHost
{
    public TcpProxy Postgres { get; private set; } = null!;

    public TcpProxy RabbitMq { get; private set; } = null!;

    public TcpProxy Redis { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        var servers = await TestServers.GetAsync();
        var postgres = new NpgsqlConnectionStringBuilder(servers.Postgres);
        var redis = servers.Redis.Split(',')[0].Split(':');
        Postgres = new TcpProxy(postgres.Host!, postgres.Port);
        RabbitMq = new TcpProxy(servers.RabbitMq.Host, servers.RabbitMq.Port);
        Redis = new TcpProxy(redis[0], int.Parse(redis[1], System.Globalization.CultureInfo.InvariantCulture));
        await base.InitializeAsync();
    }

    public async Task SendAsync(Guid aggregate, int number)
    {
        using var client = ClientFor(Guid.CreateVersion7());
        using var response = await client.PostAsJsonAsync("/v1/probes", new { aggregate_id = aggregate, first = number });
        response.EnsureSuccessStatusCode();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Postgres.DisposeAsync();
        await RabbitMq.DisposeAsync();
        await Redis.DisposeAsync();
    }

    protected override string ServiceDatabase => new NpgsqlConnectionStringBuilder(base.ServiceDatabase) { Port = Postgres.Port }.ConnectionString;

    protected override Uri ServiceBroker => new UriBuilder(base.ServiceBroker) { Port = RabbitMq.Port }.Uri;

    protected override string ServiceCache(string redis) => $"127.0.0.1:{Redis.Port}{redis[redis.IndexOf(',', StringComparison.Ordinal)..]}";
}
