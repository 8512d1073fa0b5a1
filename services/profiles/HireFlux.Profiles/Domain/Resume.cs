namespace HireFlux.Profiles.Domain;

/// <summary>An uploaded resume and what was read from it.</summary>
internal sealed class Resume
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public string? OriginalFilename { get; private set; }

    public string FileUrl { get; private set; } = string.Empty;

    public int? FileSizeBytes { get; private set; }

    public string? FileType { get; private set; }

    /// <summary>JSON in the shape that the database design shows; null until parsed.</summary>
    public string? ParsedData { get; private set; }

    /// <summary>pending, processing, completed or failed.</summary>
    public string ParsingStatus { get; private set; } = "pending";

    public string? ParsingError { get; private set; }

    public int ParsingAttempts { get; private set; }

    /// <summary>Who parses; a worker whose lease was taken over may not write any more.</summary>
    public Guid? ParsingLeaseId { get; private set; }

    public DateTime? ParsingLeasedUntil { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public DateTime? DeletedAt { get; private set; }
}
