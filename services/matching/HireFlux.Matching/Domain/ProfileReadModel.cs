namespace HireFlux.Matching.Domain;

/// <summary>What matching keeps of a person, and how far scoring has come with it.</summary>
internal sealed class ProfileReadModel
{
    public Guid UserId { get; private set; }

    /// <summary>Of the newest ProfileChanged; 0 while only a resume is known.</summary>
    public long Version { get; private set; }

    /// <summary>Grows with each change of the profile or of a resume, and when vectors of theirs have come: what scores are made of.</summary>
    public long Revision { get; private set; }

    /// <summary>CandidateFacts as JSON, the parts that come from the profile.</summary>
    public string Facts { get; private set; } = "{}";

    /// <summary>Some open postings were scored and not kept.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Grows whenever this person's match_scores change; part of the cache's key.</summary>
    public long MatchesEpoch { get; private set; }

    public long? ScoredRevision { get; private set; }

    public long? ScoredVersion { get; private set; }

    /// <summary>The day (UTC) that the scores hold for.</summary>
    public DateOnly? ScoredOn { get; private set; }

    public string? ScoredAlgoVersion { get; private set; }

    public DateTime? ScoredAt { get; private set; }

    /// <summary>The person's vectors, see StoredVectors; null where the encoder was not asked, and with the local one.</summary>
    public byte[]? Vectors { get; private set; }

    /// <summary>The encoder they are of.</summary>
    public string? VectorsEncoder { get; private set; }

    /// <summary>The revision that none of them is missing for.</summary>
    public long? VectorsRevision { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }
}
