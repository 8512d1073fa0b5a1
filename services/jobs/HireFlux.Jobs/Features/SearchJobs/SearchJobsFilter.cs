using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What to look for among the open postings; what is absent does not narrow.</summary>
/// <param name="Q">Words, "phrases" and -exclusions; words of titles are found in spite of a slip of the pen.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite.</param>
/// <param name="Skill">Names, aliases or ids of the vocabulary, at most 10, asked for as required or preferred.</param>
/// <param name="SkillMatch">all (also when absent) or any of the skills.</param>
/// <param name="PostedAfter">UTC.</param>
/// <param name="Company">The whole name, in any case.</param>
/// <param name="ExcludeCompany">Whole names, in any case, at most 200.</param>
/// <param name="Location">Words that all stand in the posting's location.</param>
/// <param name="Country">ISO 3166-1 alpha-2: where the job is, or which country's residents may do it remotely.</param>
/// <param name="Visa">offers, or not_refused.</param>
/// <param name="SalaryMin">The stated salary reaches this; needs a currency. Postings that state none are not found.</param>
/// <param name="SalaryMax">The stated salary begins at or below this; needs a currency.</param>
/// <param name="SalaryCurrency">ISO 4217; salaries of other currencies are not compared.</param>
/// <param name="SalaryPeriod">hour, day, week, month or year; year when absent. Other periods are not compared.</param>
/// <param name="Facets">True also counts what was found.</param>
internal sealed record SearchJobsFilter(
    [FromQuery(Name = "q")] string? Q,
    [FromQuery(Name = "remote_policy")] string? RemotePolicy,
    [FromQuery(Name = "skill")] string[]? Skill,
    [FromQuery(Name = "skill_match")] string? SkillMatch,
    [FromQuery(Name = "posted_after")] DateTime? PostedAfter,
    [FromQuery(Name = "company")] string? Company,
    [FromQuery(Name = "exclude_company")] string[]? ExcludeCompany,
    [FromQuery(Name = "location")] string? Location,
    [FromQuery(Name = "country")] string? Country,
    [FromQuery(Name = "visa")] string? Visa,
    [FromQuery(Name = "salary_min")] int? SalaryMin,
    [FromQuery(Name = "salary_max")] int? SalaryMax,
    [FromQuery(Name = "salary_currency")] string? SalaryCurrency,
    [FromQuery(Name = "salary_period")] string? SalaryPeriod,
    [FromQuery(Name = "facets")] bool? Facets);
