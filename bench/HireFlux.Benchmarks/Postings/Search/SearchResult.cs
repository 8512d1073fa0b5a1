namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>What a case took.</summary>
/// <param name="Name">The case.</param>
/// <param name="Service">Through the service's code.</param>
/// <param name="Bare">As bare SQL.</param>
/// <param name="Rows">Postings a page, on average.</param>
/// <param name="Differing">Pages that are not what bare SQL gives.</param>
/// <param name="Plan">Of the slowest search.</param>
internal sealed record SearchResult(string Name, Percentiles Service, Percentiles Bare, double Rows, int Differing, string Plan);
