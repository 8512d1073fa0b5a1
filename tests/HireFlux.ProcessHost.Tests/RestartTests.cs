using HireFlux.ProcessHost.Running;
using Npgsql;

namespace HireFlux.ProcessHost.Tests;

/// <summary>What crashes comes back.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task A_service_that_crashes_is_started_again_on_the_same_port()
    {
        using var home = new TemporaryHome();
        await using var host = await TestHost.StartAsync(home, builder =>
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("web").WithHttpHealthCheck("/health/ready"));
        var before = await host.WhenReadyAsync("web");

        await host.CrashAsync("web");
        var after = await host.WhenAsync("web", "ready again", status => status is { IsReady: true, Restarts: 1 });

        Assert.NotEqual(before.Process, after.Process);
        Assert.Equal(3, after.ExitCode);
        Assert.Equal("web", (await host.EnvironmentOfAsync("web"))["OTEL_SERVICE_NAME"]);
    }

    [Fact]
    public async Task Servers_that_are_killed_come_back_on_the_same_port_with_their_data()
    {
        using var home = new TemporaryHome();
        await using var servers = await LocalServers.StartAsync(home.Path, TestHost.Cancellation);
        await ExecuteAsync(servers.Postgres, "CREATE TABLE kept AS SELECT 42 AS answer");

        foreach (var resource in new StateFile(home.In("state.json")).Read()!.Resources)
        {
            Assert.Equal(0, Native.Kill(resource.Process!.Value.Pid, Native.SigKill));
        }

        await Probe.UntilAsync("all three run again", () => new StateFile(home.In("state.json")).Read()!.Resources
            .All(resource => resource is { Healthy: true, Restarts: > 0 }), seconds: 60);
        Assert.Equal(42, await ExecuteAsync(servers.Postgres, "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task A_server_can_be_stopped_for_a_while()
    {
        using var home = new TemporaryHome();
        await using var servers = await LocalServers.StartAsync(home.Path, TestHost.Cancellation);

        await servers.StopAsync("postgres", TestHost.Cancellation);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => ExecuteAsync(servers.Postgres, "SELECT 1"));
        await servers.StartAsync("postgres", cancellationToken: TestHost.Cancellation);

        Assert.Equal(1, await ExecuteAsync(servers.Postgres, "SELECT 1"));
    }

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1)]
    [InlineData(4, 4)]
    [InlineData(7, 30)]
    [InlineData(1000, 30)]
    public void The_pause_doubles_up_to_30_seconds_and_never_is_quite_the_same(int failures, double seconds)
    {
        var pauses = Enumerable.Range(0, 200).Select(_ => Backoff.After(failures).TotalSeconds).ToList();

        Assert.All(pauses, pause => Assert.InRange(pause, seconds * 0.75, seconds * 1.25));
        Assert.True(pauses.Distinct().Count() > 50);
    }

    internal static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false;Timeout=3");
        await connection.OpenAsync(TestHost.Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestHost.Cancellation);
    }
}
