using HireFlux.ProcessHost.Running;
using Npgsql;

namespace HireFlux.ProcessHost.Tests;

/// <summary>A service gets exactly what Aspire would give it.</summary>
public sealed class EnvironmentTests
{
    [Fact]
    public async Task A_service_gets_the_variables_of_the_contract_and_nothing_of_ours()
    {
        using var home = new TemporaryHome();
        Environment.SetEnvironmentVariable("Parameters__leaked", "must not reach a service");
        Environment.SetEnvironmentVariable("ASPNETCORE_HTTP_PORTS", "1");
        await using var host = await TestHost.StartAsync(home, builder =>
        {
            var database = builder.AddPostgres("postgres").AddDatabase("appdb");
            var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithManagementPlugin();
            var redis = builder.AddRedis("redis");
            var password = builder.AddParameter("role-password", secret: true);
            var other = builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("board-simulator");
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("web")
                .WithHttpHealthCheck("/health/ready")
                .WithReference(database).WithReference(rabbitmq).WithReference(redis).WithReference(other)
                .WithEnvironment("BOARDS", ReferenceExpression.Create($"{other.GetEndpoint("http")}/lever"))
                .WithEnvironment("HOLES", ReferenceExpression.Create($"p={password};x={"text"}"))
                .WaitFor(database).WaitFor(rabbitmq).WaitFor(redis);
        });
        await host.WhenReadyAsync("web");

        var got = await host.EnvironmentOfAsync("web");
        var secrets = new SecretStore(home.In("secrets.json"));
        string Port(string name) => new Uri(host.Url(name)).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (pg, mq, rd) = (secrets.GetOrCreate("postgres-password"), secrets.GetOrCreate("rabbitmq-password"), secrets.GetOrCreate("redis-password"));
        var expected = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["FROM_PROFILE"] = "right",
            ["ASPNETCORE_URLS"] = host.Url("web"),
            ["ConnectionStrings__appdb"] = $"Host=127.0.0.1;Port={Port("postgres")};Username=postgres;Password={pg};Database=appdb",
            ["APPDB_HOST"] = "127.0.0.1",
            ["APPDB_PORT"] = Port("postgres"),
            ["APPDB_USERNAME"] = "postgres",
            ["APPDB_PASSWORD"] = pg,
            ["APPDB_DATABASENAME"] = "appdb",
            ["APPDB_URI"] = $"postgresql://postgres:{pg}@127.0.0.1:{Port("postgres")}/appdb",
            ["ConnectionStrings__rabbitmq"] = $"amqp://hireflux:{mq}@127.0.0.1:{Port("rabbitmq")}",
            ["RABBITMQ_HOST"] = "127.0.0.1",
            ["RABBITMQ_PORT"] = Port("rabbitmq"),
            ["RABBITMQ_USERNAME"] = "hireflux",
            ["RABBITMQ_PASSWORD"] = mq,
            ["RABBITMQ_URI"] = $"amqp://hireflux:{mq}@127.0.0.1:{Port("rabbitmq")}",
            ["ConnectionStrings__redis"] = $"127.0.0.1:{Port("redis")},password={rd}",
            ["REDIS_HOST"] = "127.0.0.1",
            ["REDIS_PORT"] = Port("redis"),
            ["REDIS_PASSWORD"] = rd,
            ["REDIS_URI"] = $"redis://:{rd}@127.0.0.1:{Port("redis")}",
            ["services__board-simulator__http__0"] = host.Url("board-simulator"),
            ["BOARD_SIMULATOR_HTTP"] = host.Url("board-simulator"),
            ["BOARDS"] = $"{host.Url("board-simulator")}/lever",
            ["HOLES"] = $"p={secrets.GetOrCreate("role-password")};x=text",
            ["OTEL_SERVICE_NAME"] = "web",
        };
        Assert.All(expected, pair => Assert.Equal(pair.Value, got.GetValueOrDefault(pair.Key)));

        string[] families = ["ConnectionStrings__", "services__", "APPDB_", "RABBITMQ_", "REDIS_", "Parameters__", "OTEL_", "ASPNETCORE_", "HIREFLUX_"];
        var further = got.Keys.Where(key => Array.Exists(families, key.StartsWith)).Except(expected.Keys).Order();
        Assert.Equal([ChildEnvironment.HomeVariable, "OTEL_RESOURCE_ATTRIBUTES"], further);

        await using var connection = new NpgsqlConnection(got["ConnectionStrings__appdb"]);
        await connection.OpenAsync(TestHost.Cancellation);
        await using var command = new NpgsqlCommand("SELECT current_setting('TimeZone') || ' ' || current_setting('fsync') || ' ' || current_setting('listen_addresses')", connection);
        Assert.Equal("UTC on 127.0.0.1", await command.ExecuteScalarAsync(TestHost.Cancellation));
    }

    [Fact]
    public async Task Telemetry_is_exported_only_when_a_collector_is_configured()
    {
        using var home = new TemporaryHome();
        var options = new HostOptions { Home = home.Path, ConsolePort = null, Terminal = false, OtlpEndpoint = "http://localhost:4317" };
        await using var host = await TestHost.StartAsync(options, builder =>
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("web").WithHttpHealthCheck("/health/ready"));
        await host.WhenReadyAsync("web");

        var got = await host.EnvironmentOfAsync("web");

        Assert.Equal("http://localhost:4317", got["OTEL_EXPORTER_OTLP_ENDPOINT"]);
        Assert.Equal("grpc", got["OTEL_EXPORTER_OTLP_PROTOCOL"]);
    }
}
