using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>Which matches the caller wants.</summary>
/// <param name="MinFit">Least Fit Index, 0 to 100; 60 when absent.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite.</param>
/// <param name="Company">The employer's name, in any case.</param>
/// <param name="PostedAfter">ISO 8601 instant.</param>
internal sealed record MatchFilter(
    [FromQuery(Name = "min_fit")] int? MinFit,
    [FromQuery(Name = "remote_policy")] string? RemotePolicy,
    [FromQuery(Name = "company")] string? Company,
    [FromQuery(Name = "posted_after")] DateTimeOffset? PostedAfter)
{
    private const int LongestCompany = 255;

    /// <summary>Messages by parameter; empty when all is well.</summary>
    public Dictionary<string, string[]> Errors()
    {
        var errors = new Dictionary<string, string[]>();
        if (MinFit is < 0 or > 100)
        {
            errors["min_fit"] = ["Must be from 0 to 100."];
        }

        if (RemotePolicy is not (null or "remote" or "hybrid" or "onsite"))
        {
            errors["remote_policy"] = ["Must be remote, hybrid or onsite."];
        }

        if (Company is { } company && (company.Length is 0 or > LongestCompany || company.Any(char.IsControl)))
        {
            errors["company"] = ["Must be 1 to 255 characters without control characters."];
        }

        return errors;
    }
}
