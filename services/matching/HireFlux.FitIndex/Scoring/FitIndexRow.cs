namespace HireFlux.FitIndex;

/// <summary>What a row of match_scores holds of a score, as far as the index depends on it.</summary>
/// <param name="Scores">The five stored columns.</param>
/// <param name="IsGated">Whether a gate holds the pair back.</param>
public sealed record FitIndexRow(SubScores Scores, bool IsGated);
