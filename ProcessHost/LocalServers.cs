using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost;

/// <summary>
/// PostgreSQL, RabbitMQ (with its management plugin) and Redis by themselves, on free ports, for tests and tools. The data
/// stays in the home directory: started there again, it is there again.
/// </summary>
public sealed class LocalServers : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly ApplicationHost _host;

    private LocalServers(ApplicationHost host) => _host = host;

    /// <summary>The superuser's connection to database <c>postgres</c>, for Npgsql.</summary>
    public required string Postgres { get; init; }

    /// <summary>amqp://user:password@host:port</summary>
    public required Uri RabbitMQ { get; init; }

    /// <summary>RabbitMQ's management page and API, http://user:password@host:port</summary>
    public required Uri RabbitMQManagement { get; init; }

    /// <summary>host:port,password=... for StackExchange.Redis.</summary>
    public required string Redis { get; init; }

    /// <summary>Starts the three and returns when they answer (about 8 s the first time).</summary>
    /// <param name="homeDirectory">Folder for data and logs, made when missing; one process uses it at a time.</param>
    /// <exception cref="DistributedApplicationException">A server is not installed or does not get ready within 2 minutes, or the home is in use.</exception>
    public static async Task<LocalServers> StartAsync(string homeDirectory, CancellationToken cancellationToken = default)
    {
        var builder = new DistributedApplicationBuilder([], new HostOptions { Home = homeDirectory, FreePorts = true, ConsolePort = null, Terminal = false });
        var postgres = builder.AddPostgres("postgres").Resource;
        var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithManagementPlugin().Resource;
        var redis = builder.AddRedis("redis").Resource;
        var host = await builder.Build().StartAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await host.WhenReadyAsync(cancellationToken).WaitAsync(LongestStart, cancellationToken).ConfigureAwait(false);
            var amqp = new Uri(await TextAsync(rabbitmq.ConnectionStringExpression).ConfigureAwait(false));
            return new LocalServers(host)
            {
                Postgres = await TextAsync(postgres.ConnectionStringExpression).ConfigureAwait(false) + ";Database=postgres",
                RabbitMQ = amqp,
                RabbitMQManagement = new UriBuilder("http", amqp.Host, rabbitmq.FindEndpoint(RabbitMQServerResource.ManagementEndpoint).Port)
                {
                    UserName = amqp.UserInfo.Split(':')[0],
                    Password = amqp.UserInfo.Split(':')[1],
                }.Uri,
                Redis = await TextAsync(redis.ConnectionStringExpression).ConfigureAwait(false),
            };
        }
        catch (Exception e)
        {
            var missing = host.Supervisor.Resources.Where(resource => !resource.Status.IsReady).Select(resource => resource.Workload.Name).ToList();
            await host.DisposeAsync().ConfigureAwait(false);
            if (e is TimeoutException)
            {
                throw new DistributedApplicationException($"Not ready within {LongestStart.TotalMinutes} minutes: {string.Join(", ", missing)}. See {Path.Combine(homeDirectory, "logs")}.", e);
            }

            throw;
        }

        async Task<string> TextAsync(ReferenceExpression expression) =>
            await expression.GetValueAsync(cancellationToken).ConfigureAwait(false) ?? "";
    }

    /// <summary>Stops one of them ("postgres", "rabbitmq" or "redis") in an orderly way, and returns when it has ended.</summary>
    public async Task StopAsync(string name, CancellationToken cancellationToken = default)
    {
        var resource = Find(name);
        resource.RequestStop();
        await resource.WhenAsync(status => status.State == ResourceState.Stopped, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts it again on the same port, with its data, and returns when it answers.</summary>
    public async Task StartAsync(string name, bool waitUntilReady = true, CancellationToken cancellationToken = default)
    {
        var resource = Find(name);
        resource.RequestStart();
        if (waitUntilReady)
        {
            await resource.WhenAsync(status => status.IsReady, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Stops the three; their data stays.</summary>
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private SupervisedResource Find(string name) => _host.Supervisor.Resources.FirstOrDefault(resource => resource.Workload.Name == name)
        ?? throw new ArgumentException($"There is no server '{name}'.", nameof(name));
}
