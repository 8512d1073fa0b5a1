using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HireFlux.ProcessHost.Running;
using HireFlux.ProcessHost.Servers;

namespace HireFlux.ProcessHost.Tests;

/// <summary>What a run keeps on disk, and the ports it takes.</summary>
public sealed class HomeTests
{
    [Fact]
    public void A_generated_secret_is_the_same_in_the_next_run_and_only_its_owner_may_read_it()
    {
        using var home = new TemporaryHome();
        var path = home.In("secrets.json");

        var made = new SecretStore(path).GetOrCreate("admin-password");

        Assert.Equal(made, new SecretStore(path).GetOrCreate("admin-password"));
        Assert.NotEqual(made, new SecretStore(path).GetOrCreate("another"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task A_fixed_port_that_is_taken_is_replaced_by_a_free_one()
    {
        using var home = new TemporaryHome();
        using var someoneElse = new TcpListener(IPAddress.Loopback, 0);
        someoneElse.Start();
        var taken = ((IPEndPoint)someoneElse.LocalEndpoint).Port;
        var free = new PortAllocator(alwaysFree: true).Take(null);

        await using var host = await TestHost.StartAsync(home, builder =>
        {
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("moved", launchProfileName: null).WithHttpEndpoint(taken).WithHttpHealthCheck("/health/ready");
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("kept", launchProfileName: null).WithHttpEndpoint(free).WithHttpHealthCheck("/health/ready");
        });
        await host.WhenReadyAsync("moved");
        await host.WhenReadyAsync("kept");

        Assert.NotEqual(taken, new Uri(host.Url("moved")).Port);
        Assert.Equal(free, new Uri(host.Url("kept")).Port);
    }

    [Fact]
    public async Task Only_the_process_that_was_recorded_is_ended_not_a_later_one_with_its_number()
    {
        using var home = new TemporaryHome();
        using var opened = HomeDirectory.Open(home.Path);
        using var bystander = Process.Start("sleep", "60");
        using var recorded = Process.Start("sleep", "60");
        var state = new StateFile(opened.StateFile);
        state.Write(() => new RecordedState(default, true, null, null,
        [
            Resource("bystander", new ProcessIdentity(bystander.Id, "another boot:1")),
            Resource("recorded", ProcessIdentity.Of(recorded.Id)!.Value),
        ]));

        Assert.Equal(1, await new Leftovers(opened, TimeProvider.System).ClearAsync(TestHost.Cancellation));

        Assert.NotNull(ProcessIdentity.Of(bystander.Id));
        Assert.Null(ProcessIdentity.Of(recorded.Id));
        bystander.Kill();

        static RecordedResource Resource(string name, ProcessIdentity process) =>
            new(name, ResourceState.Running, true, process, 0, new Dictionary<string, string>());
    }

    [Fact]
    public void A_pid_file_whose_number_now_is_another_program_is_removed()
    {
        using var home = new TemporaryHome();
        var path = home.In("postmaster.pid");
        File.WriteAllText(path, FormattableString.Invariant($"{Environment.ProcessId}\n/data\n"));

        StalePidFile.Remove(path, "postgres");

        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_log_is_turned_over_and_a_line_without_end_is_cut()
    {
        using var home = new TemporaryHome();
        using var endless = new StreamReader(new MemoryStream(new byte[3 * LineReader.LongestLine].Select(_ => (byte)'x').ToArray()));
        var lines = new List<string>();
        await LineReader.PumpAsync(endless, lines.Add);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, LineReader.LongestLine));

        using (var log = new ResourceLog(home.In("web.log"), TimeProvider.System, _ => { }))
        {
            for (var i = 0; i < 5000; i++)
            {
                log.Write(lines[0]);
            }
        }

        var files = Directory.GetFiles(home.Path);
        Assert.Equal(4, files.Length);
        Assert.All(files, file => Assert.InRange(new FileInfo(file).Length, 1, 11 * 1024 * 1024));
    }
}
