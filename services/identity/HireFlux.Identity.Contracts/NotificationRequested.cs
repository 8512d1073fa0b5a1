namespace HireFlux.Identity.Contracts;

/// <summary>A person should be told something. Any service publishes it; identity stores it once by EventId.</summary>
/// <param name="EventId">Identity of the notification; a repeated one is the same notification.</param>
/// <param name="UserId">The person.</param>
/// <param name="Type">One of NotificationTypes.</param>
/// <param name="Title">At most 255 characters.</param>
/// <param name="Message">Plain text.</param>
/// <param name="ActionUrl">A path relative to the client, starting with one slash; null where there is nothing to open.</param>
/// <param name="OccurredAt">When. UTC.</param>
public sealed record NotificationRequested(
    Guid EventId,
    Guid UserId,
    string Type,
    string Title,
    string Message,
    string? ActionUrl,
    DateTime OccurredAt);
