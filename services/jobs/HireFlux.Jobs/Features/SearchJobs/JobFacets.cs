namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What was found, counted by value. Postings that do not say are counted nowhere.</summary>
/// <param name="Counted">Postings looked at: all that match or, where that is too much work, the newest of them.</param>
/// <param name="Estimated">More postings match than were looked at: the counts are those of a sample.</param>
/// <param name="RemotePolicy">remote, hybrid, onsite.</param>
/// <param name="Visa">offers, refuses, silent.</param>
/// <param name="Country">ISO 3166-1 alpha-2; the most frequent.</param>
/// <param name="Company">The most frequent.</param>
/// <param name="Skill">The most frequent.</param>
internal sealed record JobFacets(
    int Counted,
    bool Estimated,
    IReadOnlyList<FacetCount> RemotePolicy,
    IReadOnlyList<FacetCount> Visa,
    IReadOnlyList<FacetCount> Country,
    IReadOnlyList<FacetCount> Company,
    IReadOnlyList<FacetCount> Skill)
{
    private const int Top = 20;

    public static JobFacets Of(IReadOnlyCollection<FacetRow> rows, bool isComplete) => new(
        rows.Count,
        !isComplete,
        Count(rows.Select(row => row.RemotePolicy)),
        Count(rows.Select(row => row.VisaStance)),
        Count(rows.Select(row => row.CountryCode)),
        Count(rows.Select(row => row.Company)),
        Count(rows.SelectMany(row => row.Skills.Distinct())));

    private static IReadOnlyList<FacetCount> Count(IEnumerable<string?> values) =>
    [
        .. values.OfType<string>()
            .CountBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(Top)
            .Select(pair => new FacetCount(pair.Key, pair.Value)),
    ];
}
