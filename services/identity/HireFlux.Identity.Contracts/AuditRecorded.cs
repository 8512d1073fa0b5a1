namespace HireFlux.Identity.Contracts;

/// <summary>Something happened that the audit trail keeps. Any service publishes it; identity stores it once by EventId.</summary>
/// <param name="EventId">Identity of the entry; a repeated one is the same entry.</param>
/// <param name="UserId">The person concerned; null for system events.</param>
/// <param name="EventType">Snake case, at most 100 characters, such as login or application_created.</param>
/// <param name="Data">Facts of the event; never secrets or document texts.</param>
/// <param name="IpAddress">The client's address, IPv4 or IPv6; null for background work.</param>
/// <param name="UserAgent">At most 512 characters; null for background work.</param>
/// <param name="OccurredAt">When. UTC.</param>
public sealed record AuditRecorded(
    Guid EventId,
    Guid? UserId,
    string EventType,
    IReadOnlyDictionary<string, string?> Data,
    string? IpAddress,
    string? UserAgent,
    DateTime OccurredAt);
