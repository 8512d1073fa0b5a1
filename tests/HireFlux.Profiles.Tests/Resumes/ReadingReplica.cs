using System.Diagnostics;
using HireFlux.Testing;

namespace HireFlux.Profiles.Tests.Resumes;

/// <summary>The service as a process of its own, on the data of a host in this one, so that it can be killed.</summary>
internal sealed class ReadingReplica : IAsyncDisposable
{
    private readonly Process _process;

    private ReadingReplica(Process process) => _process = process;

    public static async Task<ReadingReplica> StartAsync(ProfilesHost host)
    {
        var servers = await TestServers.GetAsync();
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "HireFlux.Profiles"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__profilesdb"] = host.Database.ServiceConnectionString,
                ["ConnectionStrings__rabbitmq"] = host.Broker.Uri.ToString(),
                ["ConnectionStrings__redis"] = servers.Redis,
                ["Redis__KeyPrefix"] = $"{host.Database.Name}:",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["Files__Folder"] = host.Files,
                ["Files__LinkSecret"] = ProfilesHost.LinkSecret,
                ["Parsing__Workers"] = "2",
                ["Parsing__Lease"] = "00:00:01.5",
                ["Parsing__RetryDelay"] = "00:00:00.2",
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ReadingReplica(process);
    }

    public bool HasExited => _process.HasExited;

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
