using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HireFlux.ServiceDefaults.Tests;

/// <summary>Stands between a service and one of its servers, so that a test can take the server away without stopping it for others.</summary>
internal sealed class TcpProxy : IAsyncDisposable
{
    private readonly IPEndPoint _target;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<TcpClient, byte> _clients = new();
    private TcpListener? _listener;

    public TcpProxy(string host, int port)
    {
        _target = new IPEndPoint(IPAddress.Parse(host), port);
        Port = Listen(0);
    }

    public int Port { get; }

    /// <summary>Drops every connection and refuses new ones.</summary>
    public void Cut()
    {
        _listener?.Stop();
        _listener = null;
        foreach (var client in _clients.Keys)
        {
            client.Close();
        }
    }

    /// <summary>Takes connections again, on the same port.</summary>
    public void Mend() => Listen(Port);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Cut();
        _stop.Dispose();
    }

    private int Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Start();
        _listener = listener;
        _ = AcceptAsync(listener);
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(_stop.Token);
                _ = PumpAsync(client);
            }
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
    }

    private async Task PumpAsync(TcpClient client)
    {
        using var server = new TcpClient();
        _clients[client] = 0;
        _clients[server] = 0;
        try
        {
            await server.ConnectAsync(_target);
            await Task.WhenAny(
                client.GetStream().CopyToAsync(server.GetStream()),
                server.GetStream().CopyToAsync(client.GetStream()));
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut, or the server has gone.
        }
        finally
        {
            client.Close();
            _clients.TryRemove(client, out _);
            _clients.TryRemove(server, out _);
        }
    }
}
