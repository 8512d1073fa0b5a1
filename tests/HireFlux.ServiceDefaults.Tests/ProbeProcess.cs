using System.Diagnostics;
using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>The probe service as a process of its own, which can be killed.</summary>
internal sealed class ProbeProcess : IAsyncDisposable
{
    private readonly Process _process;

    private readonly Uri _address;

    private ProbeProcess(Process process, Uri address)
    {
        _process = process;
        _address = address;
    }

    public HttpClient Client() => new() { BaseAddress = _address };

    /// <summary>Starts it on the data of a host in this process.</summary>
    /// <param name="host">Gives database, broker and key.</param>
    /// <param name="relay">False holds the moment between commit and publish open.</param>
    /// <param name="address">Where it listens.</param>
    public static async Task<ProbeProcess> StartAsync(ProbeHost host, bool relay, Uri address)
    {
        var servers = await TestServers.GetAsync();
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "HireFlux.Probe"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__probedb"] = host.Database.ServiceConnectionString,
                ["ConnectionStrings__rabbitmq"] = host.Broker.Uri.ToString(),
                ["ConnectionStrings__redis"] = servers.Redis,
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["Probe__RelayOff"] = relay ? "false" : "true",
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        await Eventually.TrueAsync(
            async () =>
            {
                try
                {
                    return (await client.GetAsync("/health/live")).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "the probe process answers");
        return new ProbeProcess(process, address);
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
