namespace HireFlux.Identity.Features.Notifications;

/// <summary>Marks notifications read up to a moment.</summary>
/// <param name="UpTo">The newest that the person has seen, so that one that comes in between stays unread; now when absent. UTC.</param>
internal sealed record ReadAllRequest(DateTime? UpTo);
