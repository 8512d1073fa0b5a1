using System.Diagnostics;
using System.Globalization;
using HireFlux.Probe.Contracts;
using HireFlux.Probe.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HireFlux.Benchmarks;

/// <summary>
/// Events per second from a full outbox to their effects, and the delay from commit to effect under light load. The floor of a handled event is
/// its one durable commit: the same two inserts, bare, over as many connections as there are partitions.
/// </summary>
internal static class MessagingBenchmark
{
    private const int Events = 10_000;
    private const int Partitions = 4;
    private const int LightEvents = 400;
    private static readonly TimeSpan s_lightInterval = TimeSpan.FromMilliseconds(25);

    public static async Task RunAsync()
    {
        await using var host = new ProbeHost();
        await host.InitializeAsync();
        await DrainAsync(host, 500);
        var drain = await DrainAsync(host, Events);
        var floor = await FloorAsync(host.Database.ServiceConnectionString);
        var delays = await DelaysAsync(host);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Events} queued events: {drain:0}/s from outbox to effect; bare commits of the same rows (the floor): {floor:0}/s"));
        Figure.Print("messaging.drain_per_s", drain, "events/s");
        Figure.Print("messaging.drain_to_floor_ratio", drain / floor, "ratio");
        Figure.Print("messaging.delay_p50_ms", delays[delays.Count / 2], "ms");
        Figure.Print("messaging.delay_p95_ms", delays[delays.Count * 95 / 100], "ms");
    }

    /// <summary>Saves so many events in one transaction and counts from its commit.</summary>
    private static async Task<double> DrainAsync(ProbeHost host, int count)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProbeDbContext>();
        var before = await db.Effects.CountAsync();
        var aggregates = Enumerable.Range(0, 500).Select(_ => Guid.CreateVersion7()).ToArray();
        for (var number = 0; number < count; number++)
        {
            var aggregate = aggregates[number % aggregates.Length];
            db.Publish(new ProbeSent(aggregate, number, false, TimeProvider.System.UtcNow()), aggregate);
        }

        await db.SaveChangesAsync();
        var watch = Stopwatch.StartNew();
        await Eventually.TrueAsync(async () => await db.Effects.CountAsync() == before + count, $"{count} events are drained", TimeSpan.FromMinutes(5));
        return count / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> FloorAsync(string connectionString)
    {
        const string Sql = """
            INSERT INTO inbox_messages (message_id, handler) VALUES ($1, 'floor') ON CONFLICT DO NOTHING;
            """;
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Partitions).Select(async _ =>
        {
            await using var connection = await dataSource.OpenConnectionAsync();
            for (var i = 0; i < Events / Partitions; i++)
            {
                await using var transaction = await connection.BeginTransactionAsync();
                await using var inbox = new NpgsqlCommand(Sql, connection, transaction) { Parameters = { new() { Value = Guid.CreateVersion7() } } };
                await inbox.ExecuteNonQueryAsync();
                await using var effect = new NpgsqlCommand("INSERT INTO effects (aggregate_id, number, sent_at) VALUES ($1, $2, now())", connection, transaction)
                {
                    Parameters = { new() { Value = Guid.Empty }, new() { Value = i } },
                };
                await effect.ExecuteNonQueryAsync();
                await transaction.CommitAsync();
            }
        }));
        return Events / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Milliseconds from putting an event into the outbox to the start of its handling, sorted.</summary>
    private static async Task<List<double>> DelaysAsync(ProbeHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProbeDbContext>();
        var first = TimeProvider.System.UtcNow();
        for (var number = 0; number < LightEvents; number++)
        {
            var aggregate = Guid.CreateVersion7();
            db.Publish(new ProbeSent(aggregate, number, false, TimeProvider.System.UtcNow()), aggregate);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
            await Task.Delay(s_lightInterval);
        }

        var light = db.Effects.AsNoTracking().Where(effect => effect.SentAt >= first);
        await Eventually.TrueAsync(async () => await light.CountAsync() == LightEvents, "the light load is handled");
        var effects = await light.ToListAsync();
        return [.. effects.Select(effect => (effect.CreatedAt - effect.SentAt).TotalMilliseconds).Order()];
    }
}
