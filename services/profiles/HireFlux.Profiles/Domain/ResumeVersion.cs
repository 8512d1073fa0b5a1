namespace HireFlux.Profiles.Domain;

/// <summary>A resume written for a purpose.</summary>
internal sealed class ResumeVersion
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? ResumeId { get; private set; }

    public string VersionName { get; private set; } = string.Empty;

    public string? TargetTitle { get; private set; }

    public string? Tone { get; private set; }

    /// <summary>JSON in the shape that the database design shows.</summary>
    public string Content { get; private set; } = "{}";

    public bool IsDefault { get; private set; }

    public int? GenerationTimeMs { get; private set; }

    public string? ModelUsed { get; private set; }

    public int? TokensUsed { get; private set; }

    public decimal? CostUsd { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public DateTime? DeletedAt { get; private set; }
}
