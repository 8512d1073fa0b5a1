namespace HireFlux.Profiles.Features;

/// <summary>Where a page of a list ends that shows the newest first.</summary>
internal sealed record NewestFirst(DateTime CreatedAt, Guid Id);
