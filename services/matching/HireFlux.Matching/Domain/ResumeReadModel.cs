namespace HireFlux.Matching.Domain;

/// <summary>What matching keeps of a parsed resume. Scores use a person's newest.</summary>
internal sealed class ResumeReadModel
{
    public Guid ResumeId { get; private set; }

    public Guid UserId { get; private set; }

    public long Version { get; private set; }

    /// <summary>ResumeFacts as JSON.</summary>
    public string Facts { get; private set; } = "{}";

    public DateTime ParsedAt { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }
}
