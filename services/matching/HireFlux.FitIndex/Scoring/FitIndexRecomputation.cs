namespace HireFlux.FitIndex;

/// <summary>The index worked out again from what a row stores, as anyone can by hand.</summary>
public static class FitIndexRecomputation
{
    /// <summary>The index of a row under the shipped weights.</summary>
    public static int FromRow(FitIndexRow row) => FromRow(row, FitAlgorithm.Default);

    /// <summary>The index of a row under the weights it was scored with.</summary>
    public static int FromRow(FitIndexRow row, FitAlgorithm algorithm)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(algorithm);
        var index = Rounding.Whole(Contributions(row.Scores, algorithm).Sum(contribution => contribution.Points));
        return row.IsGated ? Math.Min(index, algorithm.GateCap) : index;
    }

    internal static IReadOnlyList<Contribution> Contributions(SubScores scores, FitAlgorithm algorithm)
    {
        var contributions = new Contribution[5];
        for (var kind = SubScoreKind.Keyword; kind <= SubScoreKind.Recency; kind++)
        {
            var weight = algorithm.Weights[kind];
            var score = scores[kind] ?? algorithm.UnknownScore;
            contributions[(int)kind] = new(kind, weight, score, scores[kind] is null, weight * score);
        }

        return contributions;
    }
}
