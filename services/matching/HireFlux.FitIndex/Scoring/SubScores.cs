namespace HireFlux.FitIndex;

/// <summary>The stored sub-scores, each 0.00 to 100.00 with two decimals, or null where unknown.</summary>
public sealed record SubScores
{
    /// <summary>Column keyword_match_score.</summary>
    public decimal? Keyword { get; init; }

    /// <summary>Column embedding_similarity_score.</summary>
    public decimal? Similarity { get; init; }

    /// <summary>Column seniority_alignment_score.</summary>
    public decimal? Seniority { get; init; }

    /// <summary>Column location_score.</summary>
    public decimal? Location { get; init; }

    /// <summary>Column recency_score.</summary>
    public decimal? Recency { get; init; }

    /// <summary>The sub-score of a kind.</summary>
    public decimal? this[SubScoreKind kind] => kind switch
    {
        SubScoreKind.Keyword => Keyword,
        SubScoreKind.Similarity => Similarity,
        SubScoreKind.Seniority => Seniority,
        SubScoreKind.Location => Location,
        SubScoreKind.Recency => Recency,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
