using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>
/// Version 7 UUIDs that grow within a process (RFC 9562, 6.2, method 1: the 12 bits after the milliseconds are a counter).
/// EF Core inserts rows in the order of their keys: with ids that grow, that is the order in which events were added.
/// </summary>
internal static class MessageIds
{
    private const int CounterBits = 12;
    private static long s_last;

    public static Guid Next()
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() << CounterBits;
        long last, next;
        do
        {
            last = Interlocked.Read(ref s_last);
            next = Math.Max(now, last + 1);
        }
        while (Interlocked.CompareExchange(ref s_last, next, last) != last);

        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[8..]);
        var milliseconds = next >> CounterBits;
        var counter = next & ((1 << CounterBits) - 1);
        BinaryPrimitives.WriteInt64BigEndian(bytes, (milliseconds << 16) | (0x7L << CounterBits) | counter);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
