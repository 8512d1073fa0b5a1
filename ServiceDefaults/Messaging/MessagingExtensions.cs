using System.Reflection;
using HireFlux.ServiceDefaults.Health;
using HireFlux.ServiceDefaults.Persistence;
using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>Wires a service to the broker.</summary>
public static class MessagingExtensions
{
    private const string ConnectionName = "rabbitmq";

    /// <summary>Adds the bus, the outbox with its relay, and the service's handlers behind the inbox.</summary>
    /// <param name="builder">The service's builder; <c>AddServiceDefaults</c> and <c>AddPersistence</c> come before.</param>
    /// <param name="configure">Lists the handlers; none for a service that only publishes.</param>
    public static void AddMessaging<TContext>(this WebApplicationBuilder builder, Action<MessagingBuilder<TContext>>? configure = null)
        where TContext : ServiceDbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        var messaging = new MessagingBuilder<TContext>();
        configure?.Invoke(messaging);
        var connectionString = builder.Configuration.GetConnectionString(ConnectionName)
            ?? throw new InvalidOperationException($"ConnectionStrings:{ConnectionName} is not set.");

        foreach (var registration in messaging.Handlers)
        {
            builder.Services.AddScoped(registration.Handler);
        }

        builder.Services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            foreach (var (_, consumer) in messaging.Handlers.SelectMany(registration => registration.Events))
            {
                bus.AddConsumer(consumer);
            }

            bus.ConfigureHealthCheckOptions(options =>
            {
                // Requests are served without the broker: the outbox keeps what they publish.
                options.MinimalFailureStatus = HealthStatus.Degraded;
                options.Tags.Clear();
                options.Tags.Add(HealthExtensions.ReadyTag);
            });
            bus.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(new Uri(connectionString));
                rabbit.PublishTopology.BrokerTopologyOptions = PublishBrokerTopologyOptions.FlattenHierarchy;
                rabbit.SendTopology.ErrorQueueNameFormatter = new ErrorQueueNames();
                PublishByAggregate(rabbit, typeof(TContext).Assembly);
                var service = context.GetRequiredService<ServiceIdentity>().Name;
                foreach (var registration in messaging.Handlers)
                {
                    for (var partition = 0; partition < Partitions.Count; partition++)
                    {
                        AddPartition(rabbit, context, registration, service, partition);
                    }
                }
            });
        });
        builder.Services.AddSingleton<Topology>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Topology>());
        builder.Services.AddHealthChecks().AddCheck<Topology>("queues", tags: [HealthExtensions.ReadyTag]);
        builder.Services.AddSingleton<OutboxListener>();
        builder.Services.AddHostedService<OutboxRelay>();
        builder.Services.AddHostedService<MessageRetention<TContext>>();
    }

    /// <summary>Events go to direct exchanges, routed by the partition of their aggregate.</summary>
    private static void PublishByAggregate(IRabbitMqBusFactoryConfigurator rabbit, Assembly service)
    {
        foreach (var type in ContractTypes(service))
        {
            rabbit.Publish(type, topology => topology.ExchangeType = "direct");
        }
    }

    private static IEnumerable<Type> ContractTypes(Assembly service) =>
        service.GetReferencedAssemblies().Concat(typeof(MessagingExtensions).Assembly.GetReferencedAssemblies())
            .Select(name => name.Name!)
            .Where(name => name.EndsWith(".Contracts", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => Assembly.Load(name).GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false });

    private static void AddPartition(
        IRabbitMqBusFactoryConfigurator rabbit,
        IBusRegistrationContext context,
        HandlerRegistration registration,
        string service,
        int partition)
    {
        var routingKey = Partitions.Name(partition);
        rabbit.ReceiveEndpoint($"{registration.QueueName(service)}.{routingKey}", endpoint =>
        {
            endpoint.ConfigureConsumeTopology = false;
            endpoint.PrefetchCount = 1;
            endpoint.SingleActiveConsumer = true;
            endpoint.UseMessageRetry(RetryPolicy.ConfigureOthers);
            endpoint.UseMessageRetry(RetryPolicy.Configure);
            foreach (var (type, consumer) in registration.Events)
            {
                endpoint.Bind(EventTypes.NameOf(type), binding =>
                {
                    binding.ExchangeType = "direct";
                    binding.RoutingKey = routingKey;
                });
                endpoint.ConfigureConsumer(context, consumer);
            }
        });
    }
}
