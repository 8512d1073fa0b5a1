namespace HireFlux.FitIndex;

/// <summary>What a query makes of one distinct value of the index. A default one is still to be worked out. Four bytes: read and written whole.</summary>
internal readonly struct ScoreCell
{
    private const int Done = 1 << 30;
    private const int Gated = 1 << 29;
    private const int Excluded = 1 << 28;
    private const int ScoreBits = (1 << 20) - 1;
    private readonly int _bits;

    /// <param name="value">The sub-score before it is rounded, 0 to 100; null when unknown.</param>
    /// <param name="isGated">A gate holds such postings back.</param>
    /// <param name="isExcluded">The filter leaves such postings out.</param>
    public ScoreCell(decimal? value, bool isGated, bool isExcluded) => _bits = Done
        | (isGated ? Gated : 0)
        | (isExcluded ? Excluded : 0)
        | (Hundredths(value) - PairScore.Unknown);

    public bool IsDone => _bits != 0;

    public bool IsGated => (_bits & Gated) != 0;

    public bool IsExcluded => (_bits & Excluded) != 0;

    /// <summary>In hundredths, or unknown.</summary>
    public int Score => (_bits & ScoreBits) + PairScore.Unknown;

    /// <summary>A sub-score as a column of type decimal(5,2) stores it, in hundredths.</summary>
    public static int Hundredths(decimal? value) =>
        value is { } known ? (int)(Rounding.TwoDecimals(known) * FixedPoint.Hundredths) : PairScore.Unknown;
}
