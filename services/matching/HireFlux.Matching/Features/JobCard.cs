namespace HireFlux.Matching.Features;

/// <summary>What a match shows of its posting.</summary>
internal sealed record JobCard(string Title, string Company, string? Location, string? RemotePolicy, string ApplyUrl, DateTime PostedAt);
