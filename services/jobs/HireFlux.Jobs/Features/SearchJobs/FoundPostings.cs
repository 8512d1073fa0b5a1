namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What a search found.</summary>
/// <param name="Hits">The page and one posting more, if there is one.</param>
/// <param name="Facets">When asked for.</param>
internal sealed record FoundPostings(WindowReading<JobHit> Hits, JobFacets? Facets);
