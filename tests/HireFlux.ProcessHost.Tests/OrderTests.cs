using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Tests;

/// <summary>What waits for what.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task A_resource_starts_only_when_what_it_waits_for_is_healthy_or_done()
    {
        using var home = new TemporaryHome();
        var order = home.In("order");
        var gate = home.In("gate");
        await using var host = await TestHost.StartAsync(home, builder =>
        {
            var migrations = builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("migrations", launchProfileName: null)
                .WithArgs("once").WithEnvironment("ORDER_FILE", order);
            var first = builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("first")
                .WithEnvironment("ORDER_FILE", order).WithEnvironment("GATE", gate)
                .WithHttpHealthCheck("/health/ready").WaitForCompletion(migrations);
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("second")
                .WithEnvironment("ORDER_FILE", order).WithHttpHealthCheck("/health/ready").WaitFor(first);
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("early")
                .WithHttpHealthCheck("/health/ready").WaitForStart(first);
        });

        await Probe.UntilAsync("first has started", () => File.Exists(order) && File.ReadAllText(order).Contains("first", StringComparison.Ordinal));
        await host.WhenReadyAsync("early");
        Assert.Equal(ResourceState.Completed, host.Status("migrations").State);
        Assert.Equal(ResourceState.Starting, host.Status("first").State);
        Assert.Equal(ResourceState.Waiting, host.Status("second").State);

        await File.WriteAllTextAsync(gate, "", TestHost.Cancellation);
        await host.WhenReadyAsync("second");
        Assert.Equal(["migrations", "first", "second"], await File.ReadAllLinesAsync(order, TestHost.Cancellation));

        File.Delete(gate);
        await host.WhenAsync("first", "unhealthy", status => status is { State: ResourceState.Running, Healthy: false });
        await File.WriteAllTextAsync(gate, "", TestHost.Cancellation);
        await host.WhenReadyAsync("first");
        Assert.Equal(0, host.Status("first").Restarts);
    }

    [Fact]
    public async Task A_one_shot_that_keeps_failing_fails_for_good_and_what_waits_for_it_never_starts()
    {
        using var home = new TemporaryHome();
        await using var host = await TestHost.StartAsync(home, builder =>
        {
            var migrations = builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("migrations", launchProfileName: null)
                .WithArgs("once").WithEnvironment("ORDER_FILE", home.In("order")).WithEnvironment("EXIT_CODE", "7");
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("web").WaitForCompletion(migrations);
        });

        var failed = await host.WhenAsync("migrations", "failed", status => status.State == ResourceState.Failed);

        Assert.Equal((7, 4), (failed.ExitCode, failed.Restarts));
        Assert.Equal(5, File.ReadAllLines(home.In("order")).Length);
        Assert.Equal(ResourceState.Waiting, host.Status("web").State);
    }

    [Fact]
    public async Task What_depends_on_another_is_stopped_before_it()
    {
        using var home = new TemporaryHome();
        var host = await TestHost.StartAsync(home, builder =>
        {
            var redis = builder.AddRedis("redis");
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("web").WithHttpHealthCheck("/health/ready").WaitFor(redis);
        });
        await host.WhenReadyAsync("web");

        var webEnded = host.WhenAsync("web", "stopped", status => status.State == ResourceState.Stopped);
        var redisAsked = host.WhenAsync("redis", "stopping", status => status.State is ResourceState.Stopping or ResourceState.Stopped);
        var stopping = host.DisposeAsync();

        Assert.Same(webEnded, await Task.WhenAny(webEnded, redisAsked));
        await stopping;
    }
}
