using HireFlux.ProcessHost;

namespace HireFlux.Testing;

/// <summary>The real PostgreSQL, RabbitMQ and Redis of a test run: those of <c>./hireflux test</c>, named in the environment, or ones started for this process.</summary>
/// <param name="Postgres">Administrator's connection string.</param>
/// <param name="RabbitMq">AMQP URI with credentials, without a virtual host.</param>
/// <param name="RabbitMqManagement">HTTP URI of the management API.</param>
/// <param name="Redis">StackExchange.Redis configuration.</param>
public sealed record TestServers(string Postgres, Uri RabbitMq, Uri RabbitMqManagement, string Redis)
{
    private static readonly Lazy<Task<TestServers>> s_current = new(FindAsync);

    /// <summary>The run's servers.</summary>
    public static Task<TestServers> GetAsync() => s_current.Value;

    private static async Task<TestServers> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("HIREFLUX_TEST_POSTGRES") is { Length: > 0 } postgres)
        {
            return new TestServers(
                postgres,
                new Uri(Required("HIREFLUX_TEST_RABBITMQ")),
                new Uri(Required("HIREFLUX_TEST_RABBITMQ_MANAGEMENT")),
                Required("HIREFLUX_TEST_REDIS"));
        }

        var home = Path.Combine(Path.GetTempPath(), "hireflux-tests", Guid.CreateVersion7().ToString("N"));
        var servers = await LocalServers.StartAsync(home, CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            servers.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(home, recursive: true);
        };
        return new TestServers(servers.Postgres, servers.RabbitMQ, servers.RabbitMQManagement, servers.Redis);
    }

    private static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
}
