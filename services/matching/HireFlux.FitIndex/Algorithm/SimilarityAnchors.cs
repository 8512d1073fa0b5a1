namespace HireFlux.FitIndex;

/// <summary>The two cosines between which similarity is drawn to 0–100.</summary>
/// <param name="Unrelated">Median of unrelated pairs: 0.</param>
/// <param name="Related">95th percentile of related pairs: 100.</param>
public sealed record SimilarityAnchors(decimal Unrelated, decimal Related)
{
    /// <summary>The cosine on the scale of 0 to 100.</summary>
    public decimal Calibrate(decimal cosine) =>
        Math.Clamp(100m * (cosine - Unrelated) / (Related - Unrelated), 0m, 100m);
}
