using System.Diagnostics;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Tests;

/// <summary>What a test run starts ends with it, also when it is killed and can do nothing for that itself.</summary>
public sealed class CompanionTests
{
    [Fact]
    public async Task The_servers_of_a_test_run_that_is_killed_end_and_leave_nothing()
    {
        using var run = Process.Start("sleep", "600");
        using var home = new TemporaryHome();
        using var servers = Process.Start(new ProcessStartInfo("dotnet", [new Projects.HireFlux_TestServers().AssemblyPath, "--home", home.Path, "--end-with", $"{run.Id}"]) { RedirectStandardOutput = true })!;
        await Probe.UntilAsync("the servers run", () => File.Exists(home.In("servers.env")), seconds: 60);
        var started = new StateFile(home.In("state.json")).Read()!.Resources.Select(resource => resource.Process!.Value).ToList();
        Assert.Equal(3, started.Count);
        Assert.All(started, process => Assert.True(process.IsAlive));

        run.Kill();

        await servers.WaitForExitAsync(TestHost.Cancellation).WaitAsync(TimeSpan.FromSeconds(30), TestHost.Cancellation);
        Assert.Equal(0, servers.ExitCode);
        Assert.All(started, process => Assert.False(process.IsAlive));
        Assert.False(Directory.Exists(home.Path));
    }

    [Fact]
    public async Task A_host_whose_companion_is_killed_stops_everything()
    {
        using var run = Process.Start("sleep", "600");
        using var home = new TemporaryHome();
        await using var host = HostProcess.Start(home, endWith: run.Id);
        var state = await host.WhenReadyAsync();

        run.Kill();

        Assert.Equal(0, await host.ExitCodeAsync().WaitAsync(TimeSpan.FromSeconds(30), TestHost.Cancellation));
        Assert.All(state.Resources, resource => Assert.False(resource.Process!.Value.IsAlive));
    }
}
