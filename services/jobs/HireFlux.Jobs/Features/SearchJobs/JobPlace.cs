namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>Another posting of the same requisition that matches too.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Location">As the source says it.</param>
/// <param name="RemotePolicy">remote, hybrid or onsite.</param>
/// <param name="ApplyUrl">Where to apply.</param>
internal sealed record JobPlace(Guid Id, string? Location, string? RemotePolicy, string ApplyUrl);
