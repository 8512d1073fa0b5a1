namespace HireFlux.Matching.Domain;

/// <summary>What matching keeps of a posting. One that was closed or removed before it was heard of is kept as an empty row: its version refuses late events.</summary>
internal sealed class JobReadModel
{
    public Guid JobId { get; private set; }

    public long Version { get; private set; }

    public bool IsActive { get; private set; }

    public string Title { get; private set; } = "";

    public string Company { get; private set; } = "";

    public string? Location { get; private set; }

    public string? RemotePolicy { get; private set; }

    public string ApplyUrl { get; private set; } = "";

    public DateTime PostedAt { get; private set; }

    public DateTime? ExpiresAt { get; private set; }

    /// <summary>PostingFacts as JSON; null when the content never came or was removed.</summary>
    public string? Facts { get; private set; }

    /// <summary>The transaction that last wrote the row; a trigger sets it, so that the index in memory can ask for what changed. Null in rows from before there was one.</summary>
    public ulong? ChangedIn { get; private set; }

    /// <summary>The posting's vectors, see StoredVectors; null where the encoder was not asked, and with the local one.</summary>
    public byte[]? Vectors { get; private set; }

    /// <summary>The encoder they are of.</summary>
    public string? VectorsEncoder { get; private set; }

    /// <summary>The version that none of them is missing for.</summary>
    public long? VectorsVersion { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }
}
