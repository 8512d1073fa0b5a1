namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>A page of what was found, the newest first.</summary>
/// <param name="Data">
/// Postings, at most as many as the limit. There may be fewer, even none, before the end: postings of one requisition are shown once, and a search that
/// would take too long goes on with the next page.
/// </param>
/// <param name="NextCursor">Opaque; null on the last page, and only there.</param>
/// <param name="CorrectedQ">The words as they were understood, when too little was found by the words as typed.</param>
/// <param name="Facets">When asked for.</param>
internal sealed record JobSearchPage(IReadOnlyList<JobSummary> Data, string? NextCursor, string? CorrectedQ, JobFacets? Facets);
