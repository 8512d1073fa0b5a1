namespace HireFlux.Billing.Domain;

/// <summary>An event as Stripe sent it: kept first, then acted on, so that a repeated one is known again.</summary>
internal sealed class StripeEvent
{
    /// <summary>Stripe's own id (<c>evt_...</c>).</summary>
    public required string Id { get; init; }

    public required string Type { get; init; }

    /// <summary>The event as JSON, from the body whose signature was checked.</summary>
    public required string Payload { get; init; }

    /// <summary>By Stripe's clock. UTC.</summary>
    public required DateTime StripeCreatedAt { get; init; }

    public DateTime ReceivedAt { get; private set; }

    /// <summary>Null until its effects are committed.</summary>
    public DateTime? ProcessedAt { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }
}
