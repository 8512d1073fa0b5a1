using System.Diagnostics;
using HireFlux.Testing;

namespace HireFlux.Jobs.Tests;

/// <summary>The service as a process of its own, on the data of a host in this one, so that it can be killed.</summary>
internal sealed class JobsReplica : IAsyncDisposable
{
    private readonly Process _process;

    private JobsReplica(Process process) => _process = process;

    public static async Task<JobsReplica> StartAsync(JobsHost host)
    {
        var servers = await TestServers.GetAsync();
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "HireFlux.Jobs"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__jobsdb"] = host.Database.ServiceConnectionString,
                ["ConnectionStrings__rabbitmq"] = host.Broker.Uri.ToString(),
                ["ConnectionStrings__redis"] = servers.Redis,
                ["Redis__KeyPrefix"] = $"{host.Database.Name}:",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        foreach (var (key, value) in host.ReplicaSettings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new JobsReplica(process);
    }

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
