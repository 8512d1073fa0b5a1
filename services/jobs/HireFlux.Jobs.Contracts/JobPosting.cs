namespace HireFlux.Jobs.Contracts;

/// <summary>A posting as the jobs service understands it; null means that the posting does not say.</summary>
/// <param name="SourceId">The job source.</param>
/// <param name="ExternalId">The posting's id at its source.</param>
/// <param name="Title">At most 500 characters.</param>
/// <param name="Company">At most 255 characters.</param>
/// <param name="Text">Plain text of the whole posting; spans refer to it.</param>
/// <param name="Html">The same, as a sanitised subset of HTML.</param>
/// <param name="Sections">In order of the text, without overlap.</param>
/// <param name="Skills">In order of the text.</param>
/// <param name="Location">As the source says it.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite.</param>
/// <param name="RemoteCountries">Countries (ISO 3166-1 alpha-2) that a remote job is restricted to; empty when not said.</param>
/// <param name="SalaryMin">Whole currency units per SalaryPeriod.</param>
/// <param name="SalaryMax">Whole currency units per SalaryPeriod.</param>
/// <param name="SalaryCurrency">ISO 4217; null when no salary is stated.</param>
/// <param name="SalaryPeriod">hour, day, week, month or year.</param>
/// <param name="Visa">offers, refuses or silent.</param>
/// <param name="VisaQuote">The sentence that says so, verbatim; null when silent.</param>
/// <param name="ExperienceYearsMin">Years.</param>
/// <param name="ExperienceYearsMax">Years.</param>
/// <param name="Language">ISO 639-1 of the text; null when unsure.</param>
/// <param name="ApplyUrl">Where to apply; absolute.</param>
/// <param name="PostedAt">First published, or first seen where PostedAtSource says so. UTC.</param>
/// <param name="PostedAtSource">published or first_seen.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record JobPosting(
    Guid SourceId,
    string ExternalId,
    string Title,
    string Company,
    string Text,
    string Html,
    IReadOnlyList<PostingSection> Sections,
    IReadOnlyList<PostingSkill> Skills,
    string? Location,
    string? CountryCode,
    string? RemotePolicy,
    IReadOnlyList<string> RemoteCountries,
    int? SalaryMin,
    int? SalaryMax,
    string? SalaryCurrency,
    string? SalaryPeriod,
    string Visa,
    string? VisaQuote,
    int? ExperienceYearsMin,
    int? ExperienceYearsMax,
    string? Language,
    string ApplyUrl,
    DateTime PostedAt,
    string PostedAtSource,
    DateTime? ExpiresAt);
