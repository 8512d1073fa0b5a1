namespace HireFlux.Billing.Contracts;

/// <summary>A person's plan or its status changed.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="Plan">free, plus or pro.</param>
/// <param name="Status">As Stripe names it; active for free.</param>
/// <param name="CurrentPeriodEnd">UTC; null for free.</param>
/// <param name="ChangedAt">When. UTC.</param>
public sealed record SubscriptionChanged(
    Guid UserId,
    long Version,
    string Plan,
    string Status,
    DateTime? CurrentPeriodEnd,
    DateTime ChangedAt);
