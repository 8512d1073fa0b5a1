namespace HireFlux.FitIndex;

/// <summary>
/// What is known of a person, resolved to the vocabulary's terms. There is no room for a name, age, gender or
/// school: they can't change a score.
/// </summary>
public sealed record CandidateFacts
{
    /// <summary>Titles the person looks for.</summary>
    public IReadOnlyList<string> TargetTitles { get; init; } = [];

    /// <summary>Title of the latest position.</summary>
    public string? LastTitle { get; init; }

    /// <summary>Skills with where they are shown; the same skill may come more than once.</summary>
    public IReadOnlyList<CandidateSkill> Skills { get; init; } = [];

    /// <summary>Months in relevant roles, overlaps merged; null when unknown.</summary>
    public int? ExperienceMonths { get; init; }

    /// <summary>Step on the seniority ladder, 0 intern to 6 principal; null when unknown.</summary>
    public int? Seniority { get; init; }

    /// <summary>Places the person wants to work in; their home when they named none.</summary>
    public IReadOnlyList<WorkPlace> PreferredPlaces { get; init; } = [];

    /// <summary>Country of residence, ISO 3166 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the person would move for a position.</summary>
    public bool WillingToRelocate { get; init; }

    /// <summary>Where the person wants to work; null when any will do.</summary>
    public WorkPolicy? WantedPolicy { get; init; }

    /// <summary>Whether the person needs the employer to sponsor a work permit.</summary>
    public bool NeedsVisaSponsorship { get; init; }

    /// <summary>The least pay the person accepts.</summary>
    public Pay? SalaryFloor { get; init; }

    /// <summary>Companies the person doesn't want to work for.</summary>
    public IReadOnlyList<string> ExcludedCompanies { get; init; } = [];

    /// <summary>Text of the experience entries, without the head of the résumé and without education.</summary>
    public string? ExperienceText { get; init; }
}
