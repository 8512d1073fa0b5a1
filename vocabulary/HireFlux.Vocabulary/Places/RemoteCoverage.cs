namespace HireFlux.Vocabulary;

/// <summary>What a text says about where a remote worker may be.</summary>
public enum RemoteCoverage
{
    /// <summary>Nothing.</summary>
    Unspecified = 0,

    /// <summary>Anywhere, said in so many words.</summary>
    Worldwide = 1,

    /// <summary>The countries listed.</summary>
    Countries = 2,
}
