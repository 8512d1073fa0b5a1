using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Connectors;

/// <summary>A posting in the board's own words, in one shape for all boards. Null means that the board does not say.</summary>
internal sealed record BoardPosting
{
    /// <summary>1 to 255 characters.</summary>
    public required string ExternalId { get; init; }

    /// <summary>1 to 500 characters.</summary>
    public required string Title { get; init; }

    /// <summary>At most 255 characters.</summary>
    public required string Company { get; init; }

    /// <summary>As the board has it: hostile until sanitised.</summary>
    public required string Html { get; init; }

    /// <summary>Absolute, http(s).</summary>
    public required string ApplyUrl { get; init; }

    /// <summary>The main one first.</summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    /// <summary>remote, hybrid or onsite, from a field made for it.</summary>
    public string? RemotePolicy { get; init; }

    /// <summary>ISO 3166-1 alpha-2, from a field made for it.</summary>
    public string? CountryCode { get; init; }

    /// <summary>From fields made for it.</summary>
    public StatedSalary? Salary { get; init; }

    public DateTime? PublishedAt { get; init; }

    public DateTime? ExpiresAt { get; init; }

    public string? Department { get; init; }

    public string? Team { get; init; }

    public string? EmploymentType { get; init; }

    public string? RequisitionId { get; init; }

    public string? InternalJobId { get; init; }
}
