using HireFlux.Identity.Contracts;
using HireFlux.ServiceDefaults.Http;
using HireFlux.ServiceDefaults.Persistence;

namespace HireFlux.ServiceDefaults.Auditing;

/// <summary>What every service tells identity: what happened, and what a person should hear of.</summary>
public static class AuditExtensions
{
    /// <summary>Puts an audit entry into the outbox of the change it describes.</summary>
    /// <param name="db">The context that saves the change.</param>
    /// <param name="eventType">Snake case, at most 100 characters.</param>
    /// <param name="userId">The person concerned; null for system events.</param>
    /// <param name="data">Facts; never secrets or document texts.</param>
    /// <param name="now">UTC.</param>
    /// <param name="client">The caller; null for background work.</param>
    public static void Audit(
        this ServiceDbContext db,
        string eventType,
        Guid? userId,
        IReadOnlyDictionary<string, string?> data,
        DateTime now,
        ClientInfo? client = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var entry = new AuditRecorded(Guid.CreateVersion7(), userId, eventType, data, client?.IpAddress, client?.UserAgent, now);
        db.Publish(entry, userId ?? entry.EventId);
    }

    /// <summary>Puts a notification for a person into the outbox.</summary>
    /// <param name="db">The context that saves the change.</param>
    /// <param name="userId">Whom.</param>
    /// <param name="type">One of <see cref="NotificationTypes"/>.</param>
    /// <param name="title">At most 255 characters.</param>
    /// <param name="message">Plain text.</param>
    /// <param name="actionUrl">A path that starts with one slash; null where there is nothing to open.</param>
    /// <param name="now">UTC.</param>
    public static void Notify(this ServiceDbContext db, Guid userId, string type, string title, string message, string? actionUrl, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.Publish(new NotificationRequested(Guid.CreateVersion7(), userId, type, title, message, actionUrl, now), userId);
    }
}
