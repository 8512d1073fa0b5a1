namespace HireFlux.Jobs.Domain;

/// <summary>One reading of a board. Seen = published + changed + unchanged + refused, at every moment.</summary>
internal sealed class SyncRun
{
    public required Guid Id { get; init; }

    public required Guid SourceId { get; init; }

    /// <summary>One of <see cref="SyncStatuses"/>.</summary>
    public string Status { get; set; } = SyncStatuses.Queued;

    /// <summary>manual or schedule.</summary>
    public required string Trigger { get; init; }

    /// <summary>How many workers have taken it up.</summary>
    public int Attempt { get; set; }

    /// <summary>The worker that holds it; null while queued and when ended.</summary>
    public Guid? LeaseOwner { get; set; }

    /// <summary>When another worker may take it over, by the database's clock. UTC.</summary>
    public DateTime? LeaseExpiresAt { get; set; }

    public int Seen { get; set; }

    public int Published { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }

    public int Closed { get; set; }

    /// <summary>One of <see cref="SyncErrors"/>; null on success.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>More of the error than its code, in words; null where there is no more to say. Nothing of the board's content.</summary>
    public string? ErrorDetail { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>Ends the run.</summary>
    public void Finish(string status, string? errorCode, string? errorDetail, DateTime now)
    {
        Status = status;
        (ErrorCode, ErrorDetail) = (errorCode, errorDetail);
        FinishedAt = now;
        LeaseOwner = null;
        LeaseExpiresAt = null;
    }
}
