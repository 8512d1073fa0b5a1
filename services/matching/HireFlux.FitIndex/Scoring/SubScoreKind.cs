namespace HireFlux.FitIndex;

/// <summary>The five sub-scores, in the order the rationale prints them.</summary>
public enum SubScoreKind
{
    /// <summary>Column keyword_match_score.</summary>
    Keyword,

    /// <summary>Column embedding_similarity_score.</summary>
    Similarity,

    /// <summary>Column seniority_alignment_score.</summary>
    Seniority,

    /// <summary>Column location_score.</summary>
    Location,

    /// <summary>Column recency_score.</summary>
    Recency,
}
