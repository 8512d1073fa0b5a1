namespace HireFlux.FitIndex;

/// <summary>The two cosines between which similarity is drawn to 0–100.</summary>
/// <param name="Unrelated">Median of unrelated pairs: 0.</param>
/// <param name="Related">95th percentile of related pairs: 100.</param>
public sealed record SimilarityAnchors(decimal Unrelated, decimal Related)
{
    private readonly int _unrelated = FixedPoint.Of(Unrelated, FixedPoint.Millionths);
    private readonly int _span = FixedPoint.Of(Related - Unrelated, FixedPoint.Millionths);

    /// <summary>A cosine in millionths on the scale of 0 to 100, in ten-thousandths of a point.</summary>
    internal int Calibrate(int cosine) =>
        (int)FixedPoint.Divide(Math.Clamp(cosine - _unrelated, 0, _span) * 100L * FixedPoint.TenThousandths, _span);
}
