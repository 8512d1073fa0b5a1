using HireFlux.Testing;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>The probe service as a process of its own, which can be killed.</summary>
internal sealed class ProbeProcess : IAsyncDisposable
{
    private readonly ServiceProcess _process;

    private readonly Uri _address;

    private ProbeProcess(ServiceProcess process, Uri address)
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
        var process = ServiceProcess.Start(
            "HireFlux.Probe",
            [
                new("ConnectionStrings__probedb", host.Database.ServiceConnectionString),
                new("ConnectionStrings__rabbitmq", host.Broker.Uri.ToString()),
                new("ConnectionStrings__redis", servers.Redis),
                new("ASPNETCORE_URLS", address.ToString()),
                new("Probe__RelayOff", relay ? "false" : "true"),
                new("Logging__LogLevel__Default", "Warning"),
            ]);
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
    public Task KillAsync() => _process.KillAsync();

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
