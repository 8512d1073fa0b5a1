namespace HireFlux.Matching.Contracts;

/// <summary>One new match.</summary>
/// <param name="JobId">The posting.</param>
/// <param name="FitIndex">0 to 100.</param>
/// <param name="Title">The posting's title.</param>
/// <param name="Company">The employer.</param>
public sealed record FoundMatch(
    Guid JobId,
    int FitIndex,
    string Title,
    string Company);
