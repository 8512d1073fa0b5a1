using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Scoring;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>One page of a person's matches.</summary>
/// <param name="MinFit">Least Fit Index.</param>
/// <param name="Bands">Any of these; any at all when empty.</param>
/// <param name="Postings">What else is asked of the posting.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="After">Where the page before ended; null for the first.</param>
/// <param name="Day">The day (UTC) that scores are to hold for.</param>
internal sealed record MatchQuery(int MinFit, IReadOnlyList<FitBand> Bands, PostingFilter Postings, int Size, MatchKey? After, DateOnly Day)
{
    /// <summary>Whether more is asked than a least index.</summary>
    public bool IsFiltered => Bands.Count > 0 || Postings is not
    {
        Policy: null, OffersVisa: false, LeastPay: null, PostedAfter: null, Companies.Count: 0, OtherThan.Count: 0,
    };

    /// <summary>The page of a valid filter.</summary>
    public static MatchQuery Of(MatchFilter filter, int size, MatchKey? after, DateOnly day)
    {
        FitBand[] bands = [.. (filter.Band ?? []).Select(Wordings.Band).OfType<FitBand>().Distinct().Order()];
        var postings = new PostingFilter
        {
            Policy = Wordings.Policy(filter.RemotePolicy),
            OffersVisa = filter.Visa is not null,
            LeastPay = Wordings.Pay(filter.SalaryMin, filter.SalaryCurrency, filter.SalaryPeriod ?? "year"),
            PostedAfter = filter.PostedAfter?.UtcDateTime,
            Companies = filter.Company ?? [],
            OtherThan = filter.ExcludeCompany ?? [],
        };
        return new(filter.MinFit ?? (bands.Length > 0 ? 0 : Thresholds.Listed), bands, postings, size, after, day);
    }
}
