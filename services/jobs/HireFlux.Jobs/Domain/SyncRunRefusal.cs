namespace HireFlux.Jobs.Domain;

/// <summary>A posting that a run did not store.</summary>
internal sealed class SyncRunRefusal
{
    public required Guid Id { get; init; }

    public required Guid RunId { get; init; }

    /// <summary>At most 255 characters; null when the posting has none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>At most 500 characters; null when the posting has none.</summary>
    public string? Title { get; init; }

    /// <summary>One of <see cref="RefusalReasons"/>.</summary>
    public required string Reason { get; init; }

    public required DateTime CreatedAt { get; init; }
}
