namespace HireFlux.FitIndex;

/// <summary>A posting that a scan found.</summary>
/// <param name="Id">The posting.</param>
/// <param name="Version">As the index holds it.</param>
/// <param name="PostedAt">UTC.</param>
/// <param name="FitIndex">0 to 100.</param>
/// <param name="Scores">What it is made of.</param>
public readonly record struct PostingHit(Guid Id, long Version, DateTime PostedAt, int FitIndex, PairScore Scores);
