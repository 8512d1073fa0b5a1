namespace HireFlux.FitIndex;

/// <summary>The five sub-scores of a pair in hundredths of a point, 0 to 10,000, or <see cref="Unknown"/>.</summary>
public readonly record struct PairScore(int Keyword, int Similarity, int Seniority, int Location, int Recency, bool IsGated)
{
    /// <summary>In place of a sub-score: unknown.</summary>
    public const int Unknown = -1;

    /// <summary>The part of a score that a stored row must reproduce.</summary>
    public FitIndexRow ToRow() => new(
        new SubScores
        {
            Keyword = Points(Keyword),
            Similarity = Points(Similarity),
            Seniority = Points(Seniority),
            Location = Points(Location),
            Recency = Points(Recency),
        },
        IsGated);

    private static decimal? Points(int hundredths) => hundredths == Unknown ? null : hundredths / (decimal)FixedPoint.Hundredths;
}
