using System.Collections.Concurrent;
using HireFlux.ServiceDefaults.Messaging;
using MassTransit;

namespace HireFlux.Testing;

/// <summary>Stands at the broker as every other service would: hears what is published and publishes what others would.</summary>
public sealed class EventProbe : IAsyncDisposable
{
    private readonly ConcurrentQueue<(Type Type, object Message, Guid? MessageId)> _heard = new();
    private readonly IBusControl _bus;

    private EventProbe(Uri broker) => _bus = Bus.Factory.CreateUsingRabbitMq(rabbit =>
    {
        rabbit.Host(broker);
        foreach (var type in ContractAssemblies.EventTypes)
        {
            rabbit.Publish(type, topology => topology.ExchangeType = "direct");
        }

        rabbit.ReceiveEndpoint("event-probe", endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.PrefetchCount = 64;
            foreach (var type in ContractAssemblies.EventTypes)
            {
                for (var partition = 0; partition < Partitions.Count; partition++)
                {
                    var routingKey = Partitions.Name(partition);
                    endpoint.Bind(EventTypes.NameOf(type), binding =>
                    {
                        binding.ExchangeType = "direct";
                        binding.RoutingKey = routingKey;
                    });
                }

                typeof(EventProbe).GetMethod(nameof(Listen), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                    .MakeGenericMethod(type).Invoke(this, [endpoint]);
            }
        });
    });

    /// <summary>Starts to listen.</summary>
    public static async Task<EventProbe> StartAsync(Uri broker)
    {
        var probe = new EventProbe(broker);
        await probe._bus.StartAsync(TimeSpan.FromSeconds(30));
        return probe;
    }

    /// <summary>What an inbox would have taken of one type so far, in order of arrival: a message that came twice counts once.</summary>
    public IReadOnlyList<TEvent> Taken<TEvent>() =>
        [.. _heard.Where(entry => entry.Type == typeof(TEvent)).DistinctBy(entry => entry.MessageId).Select(entry => (TEvent)entry.Message)];

    /// <summary>Waits for an event.</summary>
    /// <param name="match">Which one.</param>
    /// <param name="description">What it means, for the failure's message.</param>
    public Task<TEvent> NextAsync<TEvent>(Func<TEvent, bool> match, string description)
        where TEvent : class =>
        Eventually.NotNullAsync(() => Task.FromResult(Taken<TEvent>().FirstOrDefault(match)), description);

    /// <summary>Waits until so many events of one kind were taken, in whatever order they came, and gives all of them.</summary>
    /// <param name="match">Which ones.</param>
    /// <param name="count">How many at least.</param>
    /// <param name="description">What they mean, for the failure's message.</param>
    public Task<IReadOnlyList<TEvent>> TakenAsync<TEvent>(Func<TEvent, bool> match, int count, string description)
        where TEvent : class =>
        Eventually.NotNullAsync(
            () =>
            {
                IReadOnlyList<TEvent> taken = [.. Taken<TEvent>().Where(match)];
                return Task.FromResult(taken.Count >= count ? taken : null);
            },
            description);

    /// <summary>Publishes an event as another service's relay would.</summary>
    /// <param name="message">The event.</param>
    /// <param name="aggregateId">Its aggregate.</param>
    /// <param name="messageId">The same id again is the same message again; a new one when absent.</param>
    public Task PublishAsync<TEvent>(TEvent message, Guid aggregateId, Guid? messageId = null)
        where TEvent : class =>
#pragma warning disable RS0030 // A test stands in for other services' relays.
        _bus.Publish(message, context =>
        {
            context.MessageId = messageId ?? Guid.CreateVersion7();
            context.TrySetRoutingKey(Partitions.RoutingKeyOf(aggregateId));
        });
#pragma warning restore RS0030

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _bus.StopAsync(TimeSpan.FromSeconds(10));

    private void Listen<TEvent>(IReceiveEndpointConfigurator endpoint)
        where TEvent : class =>
        endpoint.Handler<TEvent>(context =>
        {
            _heard.Enqueue((typeof(TEvent), context.Message, context.MessageId));
            return Task.CompletedTask;
        });
}
