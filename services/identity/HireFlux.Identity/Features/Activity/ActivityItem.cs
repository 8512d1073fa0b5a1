using System.Linq.Expressions;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using HireFlux.Identity.Audit;

namespace HireFlux.Identity.Features.Activity;

/// <summary>An entry of the audit trail.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="UserId">The person concerned; null for system events and erased people.</param>
/// <param name="EventType">Snake case, such as <c>login</c>.</param>
/// <param name="EventData">Facts of the event.</param>
/// <param name="Address">The client's address; null for background work.</param>
/// <param name="UserAgent">The client's user agent; null for background work.</param>
/// <param name="CreatedAt">When it happened. UTC.</param>
internal sealed record ActivityItem(
    Guid Id,
    Guid? UserId,
    string EventType,
    JsonElement EventData,
    [property: JsonIgnore] IPAddress? Address,
    string? UserAgent,
    DateTime CreatedAt)
{
    /// <summary>The client's address; null for background work.</summary>
    public string? IpAddress => Address?.ToString();

    public static Expression<Func<AuditEntry, ActivityItem>> FromEntry { get; } = entry =>
        new ActivityItem(entry.Id, entry.UserId, entry.EventType, entry.EventData, entry.IpAddress, entry.UserAgent, entry.CreatedAt);
}
