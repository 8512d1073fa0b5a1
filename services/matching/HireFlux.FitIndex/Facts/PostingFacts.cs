namespace HireFlux.FitIndex;

/// <summary>What is known of a posting, resolved to the vocabulary's terms.</summary>
public sealed record PostingFacts
{
    /// <summary>The posting's title.</summary>
    public required string Title { get; init; }

    /// <summary>The employer.</summary>
    public required string Company { get; init; }

    /// <summary>Skills it demands.</summary>
    public IReadOnlyList<PostingSkill> RequiredSkills { get; init; } = [];

    /// <summary>Skills it would like to see.</summary>
    public IReadOnlyList<PostingSkill> PreferredSkills { get; init; } = [];

    /// <summary>Text of its requirements; the whole description where no section can be told apart.</summary>
    public string? RequirementText { get; init; }

    /// <summary>Text of its responsibilities.</summary>
    public string? ResponsibilityText { get; init; }

    /// <summary>Whether the posting came without a description; nothing but title and metadata then counts.</summary>
    public bool IsDescriptionEmpty { get; init; }

    /// <summary>Least years of experience asked for.</summary>
    public int? YearsMin { get; init; }

    /// <summary>Most years of experience asked for.</summary>
    public int? YearsMax { get; init; }

    /// <summary>Step on the seniority ladder from the title's own head, 0 intern to 6 principal.</summary>
    public int? Seniority { get; init; }

    /// <summary>Where the work is.</summary>
    public IReadOnlyList<WorkPlace> Places { get; init; } = [];

    /// <summary>Remote, hybrid or onsite; null when not stated.</summary>
    public WorkPolicy? Policy { get; init; }

    /// <summary>
    /// Countries (ISO 3166 alpha-2) remote work is allowed from; empty when from anywhere, null when not stated.
    /// </summary>
    public IReadOnlyList<string>? RemoteCountries { get; init; }

    /// <summary>The words that restrict remote work to those countries.</summary>
    public EvidenceSpan? RemoteScopeEvidence { get; init; }

    /// <summary>The most it pays; null when not stated.</summary>
    public Pay? SalaryCeiling { get; init; }

    /// <summary>The words or field that state the pay.</summary>
    public EvidenceSpan? SalaryEvidence { get; init; }

    /// <summary>What it says about sponsorship.</summary>
    public VisaStance Visa { get; init; }

    /// <summary>The words about sponsorship; needed unless silent.</summary>
    public EvidenceSpan? VisaEvidence { get; init; }

    /// <summary>True date of first publication; null when the board doesn't say.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Date the posting was first seen here.</summary>
    public DateOnly? FirstSeenOn { get; init; }

    /// <summary>Whether it is still open.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Last day it is open, if stated.</summary>
    public DateOnly? ExpiresOn { get; init; }
}
