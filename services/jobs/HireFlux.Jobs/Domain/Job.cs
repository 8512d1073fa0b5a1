using HireFlux.Jobs.Contracts;

namespace HireFlux.Jobs.Domain;

/// <summary>A posting as it was last read.</summary>
internal sealed class Job
{
    public const int MaxExternalId = 255;
    public const int MaxTitle = 500;
    public const int MaxCompany = 255;
    public const int MaxLocation = 255;

    public required Guid Id { get; init; }

    public required Guid SourceId { get; init; }

    public required string ExternalId { get; init; }

    public string Title { get; set; } = "";

    public string Company { get; set; } = "";

    /// <summary>Plain text; the offsets in the metadata refer to it.</summary>
    public string Description { get; set; } = "";

    /// <summary>The same, as a sanitised subset of HTML.</summary>
    public string DescriptionHtml { get; set; } = "";

    /// <summary>As the source says it, cut to 255 characters.</summary>
    public string? Location { get; set; }

    /// <summary>remote, hybrid or onsite; null when the posting does not say.</summary>
    public string? RemotePolicy { get; set; }

    /// <summary>Whole currency units per <see cref="SalaryPeriod"/>.</summary>
    public int? SalaryMin { get; set; }

    /// <summary>Whole currency units per <see cref="SalaryPeriod"/>.</summary>
    public int? SalaryMax { get; set; }

    /// <summary>ISO 4217; null when no salary is stated.</summary>
    public string? SalaryCurrency { get; set; }

    /// <summary>hour, day, week, month or year; null when not stated.</summary>
    public string? SalaryPeriod { get; set; }

    /// <summary>True only where the posting offers sponsorship.</summary>
    public bool VisaFriendly { get; set; }

    /// <summary>Names of the vocabulary.</summary>
    public string[] RequiredSkills { get; set; } = [];

    /// <summary>Names of the vocabulary.</summary>
    public string[] PreferredSkills { get; set; } = [];

    public int? ExperienceYearsMin { get; set; }

    public int? ExperienceYearsMax { get; set; }

    public string ApplyUrl { get; set; } = "";

    public DateTime PostedAt { get; set; }

    public DateTime? ExpiresAt { get; set; }

    public bool IsActive { get; set; } = true;

    public JobMetadata Metadata { get; set; } = new();

    /// <summary>Postings of one requisition share it; null where it was last read before there were groups.</summary>
    public Guid? ClusterId { get; set; }

    /// <summary>Grows by one with every event about this posting.</summary>
    public long Version { get; private set; }

    /// <summary>SHA-256 of what the board said, and of the rules it was read by: equal means there is nothing to read again.</summary>
    public byte[] ContentHash { get; set; } = [];

    /// <summary>Of the board's bytes that it was last written from (PostingFingerprint); null for imported pages and older rows.</summary>
    public Guid? Fingerprint { get; set; }

    /// <summary>Complete syncs in a row that lacked it.</summary>
    public int MissingSyncs { get; set; }

    /// <summary>The run that last wrote it.</summary>
    public Guid? WrittenByRunId { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>Counts one more event about it.</summary>
    public long NextVersion(DateTime now)
    {
        UpdatedAt = now;
        return ++Version;
    }

    /// <summary>It is open no longer; the row stays.</summary>
    public JobClosed Close(string reason, DateTime now)
    {
        IsActive = false;
        MissingSyncs = 0;
        return new JobClosed(Id, NextVersion(now), reason, now);
    }

    /// <summary>The posting as other services see it.</summary>
    public JobPosting ToPosting() => new(
        SourceId,
        ExternalId,
        Title,
        Company,
        Description,
        DescriptionHtml,
        Metadata.Sections,
        Metadata.Skills,
        Location,
        Metadata.CountryCode,
        RemotePolicy,
        Metadata.RemoteCountries,
        SalaryMin,
        SalaryMax,
        SalaryCurrency,
        SalaryPeriod,
        Metadata.Visa.Stance,
        Metadata.Visa.Quote,
        ExperienceYearsMin,
        ExperienceYearsMax,
        Metadata.Language,
        ApplyUrl,
        PostedAt,
        Metadata.PostedAtSource,
        ExpiresAt);
}
