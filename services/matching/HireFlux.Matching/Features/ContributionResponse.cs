using HireFlux.FitIndex;

namespace HireFlux.Matching.Features;

/// <summary>What one sub-score adds to the index; all five add up to it, before gates.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Weight">0 to 1.</param>
/// <param name="Score">0 to 100; what an unknown one counts as.</param>
/// <param name="IsUnknown">Nothing was known, and the score is that fixed value.</param>
/// <param name="Points">Weight times score.</param>
internal sealed record ContributionResponse(SubScoreKind Kind, decimal Weight, decimal Score, bool IsUnknown, decimal Points)
{
    public static ContributionResponse Of(Contribution part) => new(part.Kind, part.Weight, part.Score, part.IsUnknown, part.Points);

    /// <summary>The same from a stored sub-score.</summary>
    public static ContributionResponse Of(SubScoreKind kind, decimal? stored)
    {
        var algorithm = FitAlgorithm.Default;
        var (weight, score) = (algorithm.Weights[kind], stored ?? algorithm.UnknownScore);
        return new(kind, weight, score, stored is null, weight * score);
    }
}
