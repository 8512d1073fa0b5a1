using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using HireFlux.Probe.Contracts;
using HireFlux.ServiceDefaults.Http;
using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

public sealed class MessagingTests(ProbeHost host, ITestOutputHelper output)
{
    [Fact]
    public async Task A_saved_event_arrives()
    {
        var aggregate = Guid.CreateVersion7();
        await SendAsync(aggregate, count: 1);
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 1, "the event was handled");
    }

    [Fact]
    public async Task A_rollback_publishes_nothing()
    {
        var rolledBack = Guid.CreateVersion7();
        var committed = Guid.CreateVersion7();
        using var client = host.ClientFor(Guid.CreateVersion7());
        (await client.PostAsJsonAsync("/v1/probes/rolled-back", new { aggregate_id = rolledBack })).EnsureSuccessStatusCode();
        await SendAsync(committed, count: 1);

        // What came later has arrived, so what was rolled back would have arrived too.
        await Eventually.TrueAsync(async () => (await host.EffectsAsync(committed)).Count == 1, "the later event was handled");
        Assert.DoesNotContain(host.Events.Taken<ProbeSent>(), probe => probe.AggregateId == rolledBack);
        Assert.Empty(await host.EffectsAsync(rolledBack));
    }

    [Fact]
    public async Task A_message_delivered_twice_has_one_effect()
    {
        var aggregate = Guid.CreateVersion7();
        var messageId = Guid.CreateVersion7();
        await host.Events.PublishAsync(Probe(aggregate, 0), aggregate, messageId);
        await host.Events.PublishAsync(Probe(aggregate, 0), aggregate, messageId);
        await host.Events.PublishAsync(Probe(aggregate, 1), aggregate);

        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Any(effect => effect.Number == 1), "the last event was handled");
        Assert.Equal([0, 1], (await host.EffectsAsync(aggregate)).Select(effect => effect.Number));
    }

    [Fact]
    public async Task Copies_that_come_at_the_same_time_have_one_effect()
    {
        // Different partitions handle different routing keys side by side: the copies of one message go to all of them at once.
        var aggregates = Enumerable.Range(0, 50).Select(_ => Guid.CreateVersion7()).ToList();
        await Task.WhenAll(aggregates.SelectMany(aggregate =>
        {
            var messageId = Guid.CreateVersion7();
            return Enumerable.Range(0, 8).Select(_ => host.Events.PublishAsync(Probe(aggregate, 0), Guid.CreateVersion7(), messageId));
        }));
        await SettleAsync();

        foreach (var aggregate in aggregates)
        {
            Assert.Single(await host.EffectsAsync(aggregate));
        }
    }

    [Fact]
    public async Task Events_of_one_aggregate_arrive_in_order()
    {
        var aggregates = Enumerable.Range(0, 10).Select(_ => Guid.CreateVersion7()).ToList();
        await Task.WhenAll(aggregates.Select(async aggregate =>
        {
            for (var first = 0; first < 50; first += 5)
            {
                await SendAsync(aggregate, first, count: 5);
            }
        }));

        foreach (var aggregate in aggregates)
        {
            await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 50, "all events were handled");
            Assert.Equal(Enumerable.Range(0, 50), (await host.EffectsAsync(aggregate)).Select(effect => effect.Number));
        }
    }

    [Fact]
    public async Task A_poison_message_ends_in_the_error_queue_and_the_others_go_on()
    {
        var poisoned = Guid.CreateVersion7();
        await SendAsync(poisoned, count: 1, poison: true);
        await SendAsync(poisoned, first: 1, count: 3);

        await Eventually.TrueAsync(async () => (await host.EffectsAsync(poisoned)).Count == 3, "events behind the poison were handled");
        await Eventually.TrueAsync(async () => await host.Broker.ReadyAsync("probe.record-probes.error") > 0, "the poison is in the error queue");
    }

    [Fact]
    public async Task The_trace_goes_from_the_request_to_the_consumer()
    {
        var aggregate = Guid.CreateVersion7();
        using var activity = new Activity("test") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();
        using var client = host.ClientFor(Guid.CreateVersion7());
        (await client.PostAsJsonAsync("/v1/probes", new { aggregate_id = aggregate })).EnsureSuccessStatusCode();

        await Eventually.TrueAsync(async () => (await host.EffectsAsync(aggregate)).Count == 1, "the event was handled");
        Assert.Equal(activity.TraceId.ToHexString(), (await host.EffectsAsync(aggregate))[0].TraceId);
    }

    [Fact]
    public async Task Ten_thousand_queued_events_drain()
    {
        const int Events = 10_000;
        var aggregates = Enumerable.Range(0, 500).Select(_ => Guid.CreateVersion7()).ToList();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(aggregates, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (aggregate, _) => await SendAsync(aggregate, count: Events / 500));
        await SettleAsync();
        await Eventually.TrueAsync(
            async () => (await host.EffectsAsync(aggregates[^1])).Count == Events / 500 && await TotalAsync(aggregates) == Events,
            "ten thousand events were handled",
            TimeSpan.FromMinutes(2));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Events / watch.Elapsed.TotalSeconds:0} events/s from commit to effect"));
    }

    private static ProbeSent Probe(Guid aggregate, int number) => new(aggregate, number, false, TimeProvider.System.UtcNow());

    private async Task<int> TotalAsync(List<Guid> aggregates)
    {
        var total = 0;
        foreach (var aggregate in aggregates)
        {
            total += (await host.EffectsAsync(aggregate)).Count;
        }

        return total;
    }

    /// <summary>Waits until one more event has gone through each partition, behind everything queued before.</summary>
    private async Task SettleAsync()
    {
        await Eventually.TrueAsync(async () => await host.WaitingAsync() == 0, "the outbox is empty", TimeSpan.FromMinutes(1));
        var markers = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var marker in markers)
        {
            await host.Events.PublishAsync(Probe(marker, 0), marker);
        }

        foreach (var marker in markers)
        {
            await Eventually.TrueAsync(async () => (await host.EffectsAsync(marker)).Count == 1, "the marker was handled", TimeSpan.FromMinutes(2));
        }
    }

    private async Task SendAsync(Guid aggregate, int first = 0, int count = 1, bool poison = false)
    {
        using var client = host.ClientFor(Guid.CreateVersion7());
        using var response = await client.PostAsJsonAsync("/v1/probes", new { aggregate_id = aggregate, first, count, poison }, JsonConventions.Options);
        response.EnsureSuccessStatusCode();
    }
}
