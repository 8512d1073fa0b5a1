using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// Hands out ports of this machine. Free ones come from below the range that systems use for outgoing connections
/// (from 32768 on Linux), so that none is taken away while its server restarts.
/// </summary>
internal sealed class PortAllocator(bool alwaysFree)
{
    private const int Lowest = 20000;
    private const int Highest = 32000;

    private readonly HashSet<int> _taken = [];

    /// <summary>The port asked for, or a free one when none was asked for or it is taken by someone else.</summary>
    internal int Take(int? wanted)
    {
        if (wanted is { } port && !alwaysFree && IsFree(port) && _taken.Add(port))
        {
            return port;
        }

        for (var tries = 0; tries < 1000; tries++)
        {
            var candidate = RandomNumberGenerator.GetInt32(Lowest, Highest);
            if (IsFree(candidate) && _taken.Add(candidate))
            {
                return candidate;
            }
        }

        throw new DistributedApplicationException($"No free port between {Lowest} and {Highest}.");
    }

    internal static bool IsFree(int port) => CanBind(IPAddress.Loopback, port) && CanBind(IPAddress.Any, port);

    private static bool CanBind(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
