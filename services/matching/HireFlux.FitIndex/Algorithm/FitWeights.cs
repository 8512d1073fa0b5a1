namespace HireFlux.FitIndex;

/// <summary>Share of each sub-score in the index. Declared priors, not fitted truths; they add up to 1.</summary>
public sealed record FitWeights(
    string Version,
    decimal Keyword,
    decimal Similarity,
    decimal Seniority,
    decimal Location,
    decimal Recency)
{
    /// <summary>The weight of a kind.</summary>
    public decimal this[SubScoreKind kind] => kind switch
    {
        SubScoreKind.Keyword => Keyword,
        SubScoreKind.Similarity => Similarity,
        SubScoreKind.Seniority => Seniority,
        SubScoreKind.Location => Location,
        SubScoreKind.Recency => Recency,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
