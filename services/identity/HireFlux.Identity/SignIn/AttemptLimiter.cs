using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace HireFlux.Identity.SignIn;

/// <summary>Slows down those who try passwords. Counts in Redis for all replicas, and in this process while Redis is away.</summary>
internal sealed partial class AttemptLimiter(MemoryAttemptStore memory, ILogger<AttemptLimiter> logger, IAttemptStore? shared = null)
{
    private const int Ipv6NetworkBytes = 8;

    /// <summary>Takes an attempt at an account from an address.</summary>
    /// <param name="email">As it was entered.</param>
    /// <param name="address">The client's.</param>
    /// <returns>Zero, or how long to wait.</returns>
    public Task<TimeSpan> TakeAsync(string email, IPAddress? address)
    {
        var buckets = BucketsOf(email, address);
        return WithFallbackAsync(store => store.TakeAsync(buckets));
    }

    /// <summary>Puts an attempt back that was none: the password was right.</summary>
    public async Task GiveBackAsync(string email, IPAddress? address)
    {
        var buckets = BucketsOf(email, address);
        await WithFallbackAsync(async store =>
        {
            await store.GiveBackAsync(buckets);
            return TimeSpan.Zero;
        });
    }

    private async Task<TimeSpan> WithFallbackAsync(Func<IAttemptStore, Task<TimeSpan>> use)
    {
        if (shared is not null)
        {
            try
            {
                return await use(shared);
            }
            catch (Exception exception) when (exception is RedisException or TimeoutException or OperationCanceledException)
            {
                // Nobody here cancels: the client library does, where a connection ends under a command.
                LogFallback(logger, exception.GetType().Name);
            }
        }

        return await use(memory);
    }

    private static AttemptBucket[] BucketsOf(string email, IPAddress? address)
    {
        var account = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email.Trim().ToLowerInvariant())))[..32];
        return AttemptBucket.For(account, NetworkOf(address));
    }

    /// <summary>One subscriber's network: an IPv4 address, or the /64 of an IPv6 address.</summary>
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "none",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, Ipv6NetworkBytes)),
        _ => address.ToString(),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in attempts are counted in this process only: {Kind}")]
    private static partial void LogFallback(ILogger logger, string kind);
}
