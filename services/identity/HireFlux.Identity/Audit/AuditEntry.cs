using System.Net;
using System.Text.Json;

namespace HireFlux.Identity.Audit;

/// <summary>A row of the audit trail. It is written once; only the erasure of its subject changes it, and only by forgetting who that was.</summary>
internal sealed class AuditEntry
{
    /// <summary>The id of the event it records, so that it is kept once.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person concerned; null for system events, and once that person is erased.</summary>
    public Guid? UserId { get; init; }

    public required string EventType { get; init; }

    public required JsonElement EventData { get; init; }

    public IPAddress? IpAddress { get; init; }

    public string? UserAgent { get; init; }

    /// <summary>When it happened. Its month is its partition and its chain.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>Its place in its month's chain, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>A keyed hash of the person's id, which stays when the id goes.</summary>
    public byte[]? SubjectHash { get; init; }

    /// <summary>The hash of the entry before; of zeros for the first.</summary>
    public required byte[] PrevHash { get; init; }

    public byte[] Hash { get; set; } = [];
}
