using HireFlux.Jobs.Contracts;
using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Features.GetJob;

/// <summary>A posting in full; null means that it does not say.</summary>
/// <param name="Id">Identity.</param>
/// <param name="SourceId">The source.</param>
/// <param name="ExternalId">The posting's id at its source.</param>
/// <param name="Title">The title.</param>
/// <param name="Company">The employer.</param>
/// <param name="Text">Plain text; the offsets of sections and skills refer to it, in UTF-16 units.</param>
/// <param name="Html">The same, as a sanitised subset of HTML.</param>
/// <param name="Sections">In order of the text.</param>
/// <param name="Skills">In order of the text.</param>
/// <param name="RequiredSkills">Names.</param>
/// <param name="PreferredSkills">Names.</param>
/// <param name="Location">As the source says it.</param>
/// <param name="Locations">All places the source names.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite.</param>
/// <param name="RemoteCountries">Countries that a remote job is restricted to; empty when not said.</param>
/// <param name="Salary">What it pays.</param>
/// <param name="Visa">What it says about sponsoring a visa.</param>
/// <param name="ExperienceYearsMin">Years.</param>
/// <param name="ExperienceYearsMax">Years.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="ApplyUrl">Where to apply.</param>
/// <param name="PostedAt">UTC.</param>
/// <param name="PostedAtSource">published or first_seen.</param>
/// <param name="ExpiresAt">UTC.</param>
/// <param name="IsActive">False when it is no longer open.</param>
/// <param name="Version">As in the events about it.</param>
/// <param name="UpdatedAt">UTC.</param>
internal sealed record JobResponse(
    Guid Id,
    Guid SourceId,
    string ExternalId,
    string Title,
    string Company,
    string Text,
    string Html,
    IReadOnlyList<PostingSection> Sections,
    IReadOnlyList<PostingSkill> Skills,
    IReadOnlyList<string> RequiredSkills,
    IReadOnlyList<string> PreferredSkills,
    string? Location,
    IReadOnlyList<string> Locations,
    string? CountryCode,
    string? RemotePolicy,
    IReadOnlyList<string> RemoteCountries,
    SalaryResponse? Salary,
    VisaStatement Visa,
    int? ExperienceYearsMin,
    int? ExperienceYearsMax,
    string? Language,
    string ApplyUrl,
    DateTime PostedAt,
    string PostedAtSource,
    DateTime? ExpiresAt,
    bool IsActive,
    long Version,
    DateTime UpdatedAt)
{
    public static JobResponse Of(Job job) => new(
        job.Id,
        job.SourceId,
        job.ExternalId,
        job.Title,
        job.Company,
        job.Description,
        job.DescriptionHtml,
        job.Metadata.Sections,
        job.Metadata.Skills,
        job.RequiredSkills,
        job.PreferredSkills,
        job.Location,
        job.Metadata.Locations,
        job.Metadata.CountryCode,
        job.RemotePolicy,
        job.Metadata.RemoteCountries,
        SalaryResponse.Of(job.SalaryMin, job.SalaryMax, job.SalaryCurrency, job.SalaryPeriod, job.Metadata),
        job.Metadata.Visa,
        job.ExperienceYearsMin,
        job.ExperienceYearsMax,
        job.Metadata.Language,
        job.ApplyUrl,
        job.PostedAt,
        job.Metadata.PostedAtSource,
        job.ExpiresAt,
        job.IsActive,
        job.Version,
        job.UpdatedAt);
}
