namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What the facets count of one posting.</summary>
internal sealed record FacetRow(string? RemotePolicy, string? VisaStance, string? CountryCode, string Company, string[] Skills, bool IsCut) : IWindowRow;
