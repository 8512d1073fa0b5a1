using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What to look for among the open postings; what is absent does not narrow.</summary>
/// <param name="Q">Words, "phrases" and -exclusions; a title is found in spite of a slip of the pen.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite.</param>
/// <param name="Skill">Names, aliases or ids of the vocabulary, at most 10; a posting must ask for all, as required or preferred.</param>
/// <param name="PostedAfter">UTC.</param>
/// <param name="Company">The whole name, in any case.</param>
/// <param name="Visa">offers, or not_refused.</param>
internal sealed record SearchJobsFilter(
    [FromQuery(Name = "q")] string? Q,
    [FromQuery(Name = "remote_policy")] string? RemotePolicy,
    [FromQuery(Name = "skill")] string[]? Skill,
    [FromQuery(Name = "posted_after")] DateTime? PostedAfter,
    [FromQuery(Name = "company")] string? Company,
    [FromQuery(Name = "visa")] string? Visa);
