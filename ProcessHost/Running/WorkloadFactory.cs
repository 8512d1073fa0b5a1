using HireFlux.ProcessHost.Servers;

namespace HireFlux.ProcessHost.Running;

/// <summary>Says how each resource of a model is run.</summary>
internal static class WorkloadFactory
{
    /// <exception cref="DistributedApplicationException">A server's programs are missing.</exception>
    internal static IReadOnlyList<Workload> Create(DistributedApplicationBuilder builder, HomeDirectory home, HostOptions options)
    {
        var once = builder.Resources
            .SelectMany(resource => resource.Dependencies)
            .Where(dependency => dependency.Kind == DependencyKind.Completed)
            .Select(dependency => dependency.On)
            .ToHashSet();

        // The broker takes longest to start: it goes first.
        return [.. builder.Resources.OfType<ResourceWithEndpoints>().OrderBy(r => r is not RabbitMQServerResource).Select(Workload (resource) => resource switch
        {
            PostgresServerResource postgres => new PostgresWorkload(postgres, home),
            RabbitMQServerResource rabbitmq => new RabbitMqWorkload(rabbitmq, home),
            RedisResource redis => new RedisWorkload(redis, home),
            ProjectResource project => new ProjectWorkload(project, home, options, once.Contains(project)),
            _ => throw new DistributedApplicationException($"Resource '{resource.Name}' is of a kind that cannot be run as a process."),
        })];
    }
}
