namespace HireFlux.Billing.Domain;

/// <summary>A person's subscription as Stripe last told it. No row means the free plan.</summary>
internal sealed class Subscription
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public string StripeCustomerId { get; private set; } = string.Empty;

    public string? StripeSubscriptionId { get; private set; }

    /// <summary>One of <see cref="PlanCodes"/>.</summary>
    public string Plan { get; private set; } = PlanCodes.Free;

    /// <summary>As Stripe names it: incomplete, incomplete_expired, trialing, active, past_due, canceled, unpaid or paused.</summary>
    public string Status { get; private set; } = string.Empty;

    public DateTime? CurrentPeriodStart { get; private set; }

    public DateTime? CurrentPeriodEnd { get; private set; }

    public bool CancelAtPeriodEnd { get; private set; }

    public DateTime? CanceledAt { get; private set; }

    public DateTime? TrialStart { get; private set; }

    public DateTime? TrialEnd { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }
}
