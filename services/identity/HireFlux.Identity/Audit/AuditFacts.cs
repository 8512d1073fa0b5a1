using System.Net;
using System.Text.Json;
using HireFlux.Identity.Contracts;

namespace HireFlux.Identity.Audit;

/// <summary>Brings what other services report into the shape and the bounds of the table.</summary>
internal static class AuditFacts
{
    private const int MaxTypeLength = 100;
    private const int MaxUserAgentLength = 512;
    private const int MaxMembers = 64;
    private const int MaxNameLength = 200;
    private const int MaxValueLength = 4000;

    public static string EventType(AuditRecorded message) => Cut(message.EventType, MaxTypeLength) is { Length: > 0 } type ? type : "unknown";

    public static string? UserAgent(AuditRecorded message) => Cut(message.UserAgent, MaxUserAgentLength);

    /// <summary>PostgreSQL's inet holds no zone: <c>fe80::1%eth0</c> becomes <c>fe80::1</c>, and a mapped IPv4 address the address itself.</summary>
    public static IPAddress? Address(AuditRecorded message) =>
        !IPAddress.TryParse(message.IpAddress, out var address) ? null
        : address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
        : new IPAddress(address.GetAddressBytes());

    public static JsonElement Data(AuditRecorded message)
    {
        var members = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in (message.Data ?? new Dictionary<string, string?>()).Take(MaxMembers))
        {
            members[Cut(name, MaxNameLength)!] = Cut(value, MaxValueLength);
        }

        return JsonSerializer.SerializeToElement(members);
    }

    /// <summary>The moment, to the microsecond that the column holds.</summary>
    public static DateTime OccurredAt(AuditRecorded message) =>
        new(message.OccurredAt.Ticks - (message.OccurredAt.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    /// <summary>Without the NUL characters that PostgreSQL cannot hold, and without half a surrogate pair at the cut.</summary>
    private static string? Cut(string? text, int length)
    {
        if (text is null)
        {
            return null;
        }

        var clean = text.Replace("\0", string.Empty, StringComparison.Ordinal);
        var end = Math.Min(clean.Length, length);
        return clean[..(end > 0 && end < clean.Length && char.IsHighSurrogate(clean[end - 1]) ? end - 1 : end)];
    }
}
