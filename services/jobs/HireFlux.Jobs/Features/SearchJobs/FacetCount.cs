namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>How many of the postings counted share a value.</summary>
/// <param name="Value">As the filter of this name takes it.</param>
/// <param name="Count">Postings.</param>
internal sealed record FacetCount(string Value, int Count);
