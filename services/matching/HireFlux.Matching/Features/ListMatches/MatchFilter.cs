using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>Which matches the caller wants; what is absent does not narrow. What is repeated asks for any of the values.</summary>
/// <param name="MinFit">Least Fit Index, 0 to 100; 60 when absent, 0 beside a band.</param>
/// <param name="Band">excellent, strong, fair, weak, poor or blocked.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite; postings that do not say are not found.</param>
/// <param name="Visa">offers: the posting offers to sponsor a work permit.</param>
/// <param name="SalaryMin">The most that the posting says to pay reaches this; needs a currency. Postings that state none are not found.</param>
/// <param name="SalaryCurrency">ISO 4217; pay in other currencies is not compared.</param>
/// <param name="SalaryPeriod">hour, day, week, month or year; year when absent. Pay for other periods is not compared.</param>
/// <param name="PostedAfter">ISO 8601 instant.</param>
/// <param name="Company">The employer's whole name, without regard to case, punctuation and legal form; at most 20.</param>
/// <param name="ExcludeCompany">None of these employers'; at most 200.</param>
internal sealed record MatchFilter(
    [FromQuery(Name = "min_fit")] int? MinFit,
    [FromQuery(Name = "band")] string[]? Band,
    [FromQuery(Name = "remote_policy")] string? RemotePolicy,
    [FromQuery(Name = "visa")] string? Visa,
    [FromQuery(Name = "salary_min")] int? SalaryMin,
    [FromQuery(Name = "salary_currency")] string? SalaryCurrency,
    [FromQuery(Name = "salary_period")] string? SalaryPeriod,
    [FromQuery(Name = "posted_after")] DateTimeOffset? PostedAfter,
    [FromQuery(Name = "company")] string[]? Company,
    [FromQuery(Name = "exclude_company")] string[]? ExcludeCompany);
