namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>A posting found, and its place in the order.</summary>
internal sealed record JobHit(Guid Id, DateTime PostedAt, Guid? ClusterId, bool IsCut) : IWindowRow;
