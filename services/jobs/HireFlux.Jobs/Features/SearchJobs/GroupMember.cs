namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>A posting of a group that matches, the newest of a group first.</summary>
internal sealed record GroupMember(Guid ClusterId, Guid Id, string? Location, string? RemotePolicy, string ApplyUrl);
