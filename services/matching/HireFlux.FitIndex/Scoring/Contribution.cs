namespace HireFlux.FitIndex;

/// <summary>What one sub-score adds to the index.</summary>
/// <param name="Kind">The sub-score.</param>
/// <param name="Weight">Its share of the index, 0 to 1.</param>
/// <param name="Score">The stored sub-score, or the fixed value unknown ones count as.</param>
/// <param name="IsUnknown">Whether the stored sub-score is null.</param>
/// <param name="Points">Weight times score, exact.</param>
public sealed record Contribution(SubScoreKind Kind, decimal Weight, decimal Score, bool IsUnknown, decimal Points);
