namespace HireFlux.Resumes.Writing.Truth;

/// <summary>How a script lets names be told from words.</summary>
internal enum Script
{
    /// <summary>No letter.</summary>
    None,

    /// <summary>Names have capitals: Latin, Greek, Cyrillic, Armenian.</summary>
    Cased,

    /// <summary>Words stand apart, names look like words: Arabic, Hebrew, Hangul, the scripts of India.</summary>
    Spaced,

    /// <summary>Words are not set apart: Han, katakana, Thai, Lao, Khmer, Burmese.</summary>
    Unspaced,

    /// <summary>Hiragana: grammar, not names.</summary>
    Grammar,
}
