using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HireFlux.Jobs.Tests;

/// <summary>A Redis of one test's own, so that it can be killed. It dies with the tests, however they end.</summary>
internal sealed class KillableRedis : IDisposable
{
    private readonly int _port = FreePort();
    private Process? _shell;

    /// <summary>StackExchange.Redis configuration.</summary>
    public string Configuration => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port},abortConnect=false");

    /// <summary>Starts it, empty.</summary>
    public void Start()
    {
        // The shell waits for its input to end, as it does when this process is gone.
        var start = new ProcessStartInfo("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"redis-server --port {_port} --bind 127.0.0.1 --save '' > /dev/null & read _; kill -9 $!")])
        {
            RedirectStandardInput = true,
        };
        _shell = Process.Start(start)!;
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _shell!.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
        _shell = null;
    }

    public void Dispose()
    {
        _shell?.StandardInput.Close();
        _shell?.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
