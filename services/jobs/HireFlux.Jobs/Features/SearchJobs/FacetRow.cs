namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What the facets count of one posting, and its place in the order.</summary>
internal sealed record FacetRow(
    Guid Id,
    DateTime PostedAt,
    Guid? ClusterId,
    string? RemotePolicy,
    string? VisaStance,
    string? CountryCode,
    string Company,
    string[] Skills,
    bool IsCut) : IWindowRow
{
    public JobHit ToHit() => new(Id, PostedAt, ClusterId, IsCut);
}
