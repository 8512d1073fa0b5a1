using HireFlux.Identity.Contracts;
using HireFlux.Identity.Domain;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Consumers;

/// <summary>
/// Puts a notification into the person's list, once for each event, unless they do not want that kind. Those of an account that is gone are dropped.
/// </summary>
internal sealed partial class DeliverNotifications(IdentityDbContext db, ILogger<DeliverNotifications> logger) : IHandle<NotificationRequested>
{
    private const int MaxTitleLength = 255;
    private const int MaxMessageLength = 4000;

    private static readonly HashSet<string> s_types =
        [NotificationTypes.JobMatch, NotificationTypes.ApplicationUpdate, NotificationTypes.Credit, NotificationTypes.System];

    public async Task HandleAsync(NotificationRequested message, CancellationToken cancellationToken)
    {
        var type = s_types.Contains(message.Type) ? message.Type : NotificationTypes.System;
        var actionUrl = message.ActionUrl is { } path && ActionPath.IsSafe(path) ? path : null;
        if (actionUrl is null && message.ActionUrl is not null)
        {
            LogUnsafePath(logger, message.EventId);
        }

        var title = Cut(message.Title, MaxTitleLength);
        var text = Cut(message.Message, MaxMessageLength);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO notifications (id, user_id, type, title, message, action_url, created_at)
            SELECT {message.EventId}, id, {type}, {title}, {text}, {actionUrl}, {message.OccurredAt}
            FROM users
            WHERE id = {message.UserId} AND deleted_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM notification_preferences AS preference
                              WHERE preference.user_id = users.id AND preference.type = {type} AND NOT preference.in_app)
            ON CONFLICT (id) DO NOTHING
            """,
            cancellationToken);
    }

    private static string Cut(string? text, int length)
    {
        var clean = (text ?? string.Empty).Replace("\0", string.Empty, StringComparison.Ordinal);
        var end = Math.Min(clean.Length, length);
        return clean[..(end > 0 && end < clean.Length && char.IsHighSurrogate(clean[end - 1]) ? end - 1 : end)];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notification {EventId} led away from the client; its link was dropped")]
    private static partial void LogUnsafePath(ILogger logger, Guid eventId);
}
