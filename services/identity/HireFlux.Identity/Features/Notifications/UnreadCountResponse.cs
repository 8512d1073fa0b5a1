namespace HireFlux.Identity.Features.Notifications;

/// <summary>How many notifications the caller has not read.</summary>
/// <param name="Count">Zero or more.</param>
internal sealed record UnreadCountResponse(int Count);
