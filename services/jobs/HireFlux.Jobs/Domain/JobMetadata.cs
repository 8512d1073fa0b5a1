using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Domain;

/// <summary>What is known of a posting beyond the columns of the design; kept as JSON. Replaced as a whole, never changed in place.</summary>
internal sealed record JobMetadata
{
    /// <summary>In order of the text, without overlap.</summary>
    public IReadOnlyList<PostingSection> Sections { get; init; } = [];

    /// <summary>In order of the text.</summary>
    public IReadOnlyList<PostingSkill> Skills { get; init; } = [];

    public VisaStatement Visa { get; init; } = VisaStatement.Silent;

    /// <summary>published or first_seen.</summary>
    public string PostedAtSource { get; init; } = PostedAtSources.FirstSeen;

    /// <summary>Where the remote policy was read: structured, location or text; null when unknown.</summary>
    public string? RemotePolicySource { get; init; }

    /// <summary>ISO 3166-1 alpha-2; empty when not said.</summary>
    public IReadOnlyList<string> RemoteCountries { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? CountryCode { get; init; }

    /// <summary>Where the salary was read: structured or text; null when none is stated.</summary>
    public string? SalarySource { get; init; }

    /// <summary>True when the period is not stated and follows from the amount.</summary>
    public bool SalaryPeriodInferred { get; init; }

    /// <summary>ISO 639-1; null when unsure.</summary>
    public string? Language { get; init; }

    /// <summary>All places the source names, uncut.</summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    public string? Department { get; init; }

    public string? Team { get; init; }

    public string? EmploymentType { get; init; }

    public string? RequisitionId { get; init; }

    /// <summary>The job behind several postings (Greenhouse's internal_job_id).</summary>
    public string? InternalJobId { get; init; }
}
