namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>A posting in a list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Title">The title.</param>
/// <param name="Company">The employer.</param>
/// <param name="Location">As the source says it.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite.</param>
/// <param name="Salary">What it pays.</param>
/// <param name="Visa">offers, refuses or silent.</param>
/// <param name="RequiredSkills">Names.</param>
/// <param name="PreferredSkills">Names.</param>
/// <param name="ApplyUrl">Where to apply.</param>
/// <param name="PostedAt">UTC.</param>
/// <param name="PostedAtSource">published or first_seen.</param>
/// <param name="Also">Other postings of the same requisition that match: they stand nowhere else in the list.</param>
internal sealed record JobSummary(
    Guid Id,
    string Title,
    string Company,
    string? Location,
    string? RemotePolicy,
    SalaryResponse? Salary,
    string Visa,
    IReadOnlyList<string> RequiredSkills,
    IReadOnlyList<string> PreferredSkills,
    string ApplyUrl,
    DateTime PostedAt,
    string PostedAtSource,
    IReadOnlyList<JobPlace> Also);
