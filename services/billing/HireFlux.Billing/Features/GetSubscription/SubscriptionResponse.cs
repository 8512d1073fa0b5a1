using HireFlux.Billing.Domain;

namespace HireFlux.Billing.Features.GetSubscription;

/// <param name="Plan">free, plus or pro.</param>
/// <param name="Status">As Stripe names it; active for free.</param>
/// <param name="CurrentPeriodStart">UTC; null for free.</param>
/// <param name="CurrentPeriodEnd">UTC; null for free.</param>
/// <param name="CancelAtPeriodEnd">True when it will not be renewed.</param>
/// <param name="CanceledAt">UTC; null while it was not.</param>
/// <param name="TrialEnd">UTC; null without a trial.</param>
internal sealed record SubscriptionResponse(
    string Plan,
    string Status,
    DateTime? CurrentPeriodStart,
    DateTime? CurrentPeriodEnd,
    bool CancelAtPeriodEnd,
    DateTime? CanceledAt,
    DateTime? TrialEnd)
{
    public static SubscriptionResponse Free { get; } = new(PlanCodes.Free, "active", null, null, false, null, null);
}
