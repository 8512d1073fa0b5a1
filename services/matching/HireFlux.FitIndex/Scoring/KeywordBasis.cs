namespace HireFlux.FitIndex;

/// <summary>What the keyword sub-score counted.</summary>
public enum KeywordBasis
{
    /// <summary>Nothing: the posting states no requirements.</summary>
    None,

    /// <summary>Skills of the vocabulary.</summary>
    Skills,

    /// <summary>Terms of the requirements, as no skill of the vocabulary was found in them.</summary>
    Terms,
}
