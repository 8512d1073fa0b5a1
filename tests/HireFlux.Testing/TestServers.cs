using System.Diagnostics;

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

    private static async Task<TestServers> FindAsync() =>
        Environment.GetEnvironmentVariable("HIREFLUX_TEST_POSTGRES") is { Length: > 0 }
            ? From(Environment.GetEnvironmentVariable)
            : From((await StartAsync()).GetValueOrDefault);

    private static TestServers From(Func<string, string?> valueOf)
    {
        return new TestServers(
            Required("HIREFLUX_TEST_POSTGRES"),
            new Uri(Required("HIREFLUX_TEST_RABBITMQ")),
            new Uri(Required("HIREFLUX_TEST_RABBITMQ_MANAGEMENT")),
            Required("HIREFLUX_TEST_REDIS"));

        string Required(string name) => valueOf(name) ?? throw new InvalidOperationException($"{name} is not set.");
    }

    /// <summary>Starts them as a process of its own, which ends them when this one has ended: also when it is killed.</summary>
    private static async Task<Dictionary<string, string>> StartAsync()
    {
        var home = Path.Combine(Path.GetTempPath(), "hireflux-tests", Guid.CreateVersion7().ToString("N"));
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "HireFlux.TestServers", configuration, "HireFlux.TestServers"));
        var start = OwnSession.Start(program, "--home", home, "--end-with", $"{Environment.ProcessId}");
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        while (values.Count < 4)
        {
            var line = await process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"The test servers did not start: {await complaint}");
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            values[line[..equals]] = line[(equals + 1)..];
        }

        return values;
    }
}
