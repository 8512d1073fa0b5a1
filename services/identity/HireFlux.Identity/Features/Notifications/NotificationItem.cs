namespace HireFlux.Identity.Features.Notifications;

/// <summary>A notification.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type"><c>job_match</c>, <c>application_update</c>, <c>credit</c> or <c>system</c>.</param>
/// <param name="Title">At most 255 characters of plain text.</param>
/// <param name="Message">Plain text.</param>
/// <param name="ActionUrl">A path of the client; null where there is nothing to open.</param>
/// <param name="Read">True once read.</param>
/// <param name="ReadAt">When. UTC.</param>
/// <param name="CreatedAt">When what it tells of happened. UTC.</param>
internal sealed record NotificationItem(
    Guid Id,
    string Type,
    string Title,
    string Message,
    string? ActionUrl,
    bool Read,
    DateTime? ReadAt,
    DateTime CreatedAt);
