using System.Net;
using System.Net.Sockets;

namespace HireFlux.Jobs.Connectors.Outbound;

/// <summary>
/// Opens connections to the public internet only. The name is resolved here and the address that was checked is the one connected to, so
/// neither a redirect nor a name whose address changes between two looks leads inside.
/// </summary>
internal static class GuardedConnection
{
    /// <summary>A handler that connects through the guard, follows no redirect, keeps no cookie and asks no proxy.</summary>
    /// <param name="loopbackPorts">Ports of this machine that are allowed: simulators of a development machine.</param>
    public static SocketsHttpHandler CreateHandler(ICollection<int> loopbackPorts) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would connect in our place, to wherever it is told.
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        MaxResponseHeadersLength = 64,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, loopbackPorts, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint to, ICollection<int> loopbackPorts, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(to.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(to.Host, cancellationToken);
        var allowed = addresses.Where(address => PublicAddress.Is(address) || (IPAddress.IsLoopback(address) && loopbackPorts.Contains(to.Port))).ToArray();
        if (allowed.Length == 0)
        {
            throw new ForbiddenAddressException(to.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, to.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
