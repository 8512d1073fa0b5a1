namespace HireFlux.Identity.Features;

/// <summary>Where a list that runs from the newest to the oldest goes on.</summary>
/// <param name="CreatedAt">Of the last row of the page before. UTC.</param>
/// <param name="Id">Of that row.</param>
internal sealed record NewestFirst(DateTime CreatedAt, Guid Id);
