namespace HireFlux.FitIndex;

/// <summary>The weights as whole numbers. Points are in millionths: weights in ten-thousandths by sub-scores in hundredths.</summary>
internal sealed class IndexWeights(FitAlgorithm algorithm)
{
    /// <summary>A point of the index.</summary>
    public const int Point = FixedPoint.TenThousandths * FixedPoint.Hundredths;

    private const int Greatest = 100 * FixedPoint.Hundredths;
    private readonly int _gateCap = algorithm.GateCap;
    private readonly int _unknown = FixedPoint.Of(algorithm.UnknownScore, FixedPoint.Hundredths);

    public int Keyword { get; } = Of(algorithm, SubScoreKind.Keyword);

    public int Similarity { get; } = Of(algorithm, SubScoreKind.Similarity);

    public int Seniority { get; } = Of(algorithm, SubScoreKind.Seniority);

    public int Location { get; } = Of(algorithm, SubScoreKind.Location);

    public int Recency { get; } = Of(algorithm, SubScoreKind.Recency);

    /// <summary>The most that all but the keyword sub-score can add.</summary>
    public int MostBesideKeyword => Most(Similarity + Seniority + Location + Recency);

    /// <summary>What a sub-score adds.</summary>
    public int Points(int weight, int score) => weight * (score == PairScore.Unknown ? _unknown : score);

    /// <summary>The most a sub-score can add.</summary>
    public static int Most(int weight) => weight * Greatest;

    /// <summary>How many points it takes to reach an index.</summary>
    public static int Needed(int index) => (index * Point) - (Point / 2);

    /// <summary>Whether a pair that a gate holds back can reach an index.</summary>
    public bool IsWithinCap(int index) => index <= _gateCap;

    /// <summary>The index of so many points.</summary>
    public int Index(int points, bool isGated)
    {
        var index = (points + (Point / 2)) / Point;
        return isGated ? Math.Min(index, _gateCap) : index;
    }

    public int Index(PairScore score) => Index(
        Points(Keyword, score.Keyword)
            + Points(Similarity, score.Similarity)
            + Points(Seniority, score.Seniority)
            + Points(Location, score.Location)
            + Points(Recency, score.Recency),
        score.IsGated);

    private static int Of(FitAlgorithm algorithm, SubScoreKind kind) => FixedPoint.Of(algorithm.Weights[kind], FixedPoint.TenThousandths);
}
