namespace HireFlux.Vocabulary;

/// <summary>What separates two words of a location text, the weaker first.</summary>
internal enum LocationGap
{
    /// <summary>Space only.</summary>
    Space,

    /// <summary>A hyphen without space, as in Winston-Salem or US-Remote.</summary>
    Hyphen,

    /// <summary>A comma, dash, colon or bracket: what follows may qualify what precedes.</summary>
    Mark,

    /// <summary>A slash: an alternative.</summary>
    Slash,

    /// <summary>A semicolon, bar, bullet or line end, or the start of the text: another location.</summary>
    Break,
}
