namespace HireFlux.Identity.Features.Notifications;

/// <summary>What was marked.</summary>
/// <param name="Count">How many notifications were unread before.</param>
/// <param name="UpTo">The moment up to which they were marked. UTC.</param>
internal sealed record ReadAllResponse(int Count, DateTime UpTo);
