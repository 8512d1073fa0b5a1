namespace HireFlux.Profiles.Domain;

/// <summary>A letter written for a posting.</summary>
internal sealed class CoverLetter
{
    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? ResumeVersionId { get; private set; }

    /// <summary>The posting, which the jobs service owns: no foreign key, nulled on JobRemoved.</summary>
    public Guid? JobId { get; private set; }

    public string Content { get; private set; } = string.Empty;

    public string? Tone { get; private set; }

    public string? Length { get; private set; }

    public int? WordCount { get; private set; }

    public bool CompanyPersonalized { get; private set; }

    public int? GenerationTimeMs { get; private set; }

    public string? ModelUsed { get; private set; }

    public int? TokensUsed { get; private set; }

    public decimal? CostUsd { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public DateTime? DeletedAt { get; private set; }
}
