namespace HireFlux.Billing.Domain;

/// <summary>One movement of credits. Never changed: a mistake is put right by another entry.</summary>
internal sealed class CreditLedgerEntry
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>From 1, without gaps, for each wallet.</summary>
    public long Sequence { get; private set; }

    /// <summary>Credits; negative for a debit.</summary>
    public int Amount { get; private set; }

    public int BalanceAfter { get; private set; }

    /// <summary>One of <see cref="TransactionTypes"/>.</summary>
    public string TransactionType { get; private set; } = string.Empty;

    public string? Reason { get; private set; }

    public Guid? ApplicationId { get; private set; }

    public string? StripePaymentIntentId { get; private set; }

    /// <summary>The debit that this entry gives back; a debit goes back once.</summary>
    public Guid? ReversalOf { get; private set; }

    /// <summary>The operator who granted it; null where the system did.</summary>
    public Guid? ActorId { get; private set; }

    public string IdempotencyKey { get; private set; } = string.Empty;

    public DateTime CreatedAt { get; private set; }
}
