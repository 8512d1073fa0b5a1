using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Tests;

/// <summary>The host as a process: killed, stopped, started twice.</summary>
public sealed class HostProcessTests
{
    [Fact]
    public async Task After_a_SIGKILL_the_next_start_ends_what_was_left_and_finds_its_data()
    {
        using var home = new TemporaryHome();
        List<ProcessIdentity> left;
        await using (var killed = HostProcess.Start(home))
        {
            await killed.WhenReadyAsync();
            await RestartTests.ExecuteAsync(Postgres(killed), "CREATE TABLE kept AS SELECT 42 AS answer");
            await killed.SignalAsync(Native.SigKill);
            left = [.. killed.State!.Resources.Select(resource => resource.Process).OfType<ProcessIdentity>()];
        }

        Assert.Equal(4, left.Count);
        Assert.All(left, process => Assert.True(process.IsAlive));

        await using var next = HostProcess.Start(home);
        await next.WhenReadyAsync();
        Assert.All(left, process => Assert.False(process.IsAlive));
        Assert.Equal(42, await RestartTests.ExecuteAsync(Postgres(next), "SELECT answer FROM kept"));
        Assert.Contains(next.Output, line => line.Contains("cut short", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Native.SigTerm)]
    [InlineData(Native.SigInt)]
    [InlineData(Native.SigHup)]
    public async Task A_signal_stops_everything_within_30_s_and_leaves_no_process(int signal)
    {
        using var home = new TemporaryHome();
        await using var host = HostProcess.Start(home);
        var state = await host.WhenReadyAsync();

        await host.SignalAsync(signal);

        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.All(state.Resources, resource => Assert.False(resource.Process!.Value.IsAlive));
        using var opened = HomeDirectory.Open(home.Path);
        Assert.Empty(new Leftovers(opened, TimeProvider.System).Find());
        Assert.All(host.State!.Resources, resource => Assert.Equal(ResourceState.Stopped, resource.State));
    }

    [Fact]
    public async Task A_second_host_in_the_same_home_refuses_and_one_in_another_home_runs_beside_it()
    {
        using var home = new TemporaryHome();
        using var otherHome = new TemporaryHome();
        await using var first = HostProcess.Start(home);
        await first.WhenReadyAsync();

        await using var refused = HostProcess.Start(home);
        Assert.Equal(1, await refused.ExitCodeAsync());
        Assert.Contains(refused.Output, line => line.Contains("already runs in", StringComparison.Ordinal));

        await using var beside = HostProcess.Start(otherHome);
        var theirs = await beside.WhenReadyAsync();
        var ours = first.State!;
        Assert.True(ours.Ready);
        Assert.All(ours.Resources, resource => Assert.True(resource.Process!.Value.IsAlive));
        Assert.Empty(ours.Resources.SelectMany(r => r.Endpoints.Values).Intersect(theirs.Resources.SelectMany(r => r.Endpoints.Values)));
    }

    private static string Postgres(HostProcess host)
    {
        var address = new Uri(host.State!.Resources.Single(resource => resource.Name == "postgres").Endpoints["tcp"]);
        var password = new SecretStore(host.Home.In("secrets.json")).GetOrCreate("postgres-password");
        return FormattableString.Invariant($"Host={address.Host};Port={address.Port};Username=postgres;Password={password};Database=appdb");
    }
}
