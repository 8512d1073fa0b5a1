namespace HireFlux.FitIndex;

/// <summary>A row that was scored.</summary>
/// <param name="FitIndex">0 to 100.</param>
/// <param name="Position">Which row of the index.</param>
/// <param name="PostedAt">Ticks, UTC.</param>
internal readonly record struct ScannedPosting(int FitIndex, int Position, long PostedAt);
