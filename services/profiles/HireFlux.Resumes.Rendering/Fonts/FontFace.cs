namespace HireFlux.Resumes.Rendering.Fonts;

/// <summary>The font files that come with this library.</summary>
internal enum FontFace
{
    /// <summary>Noto Sans: Latin, Greek, Cyrillic.</summary>
    Regular,

    /// <summary>Noto Sans Bold.</summary>
    Bold,

    /// <summary>Noto Sans Italic.</summary>
    Italic,

    /// <summary>Noto Sans Bold Italic.</summary>
    BoldItalic,

    /// <summary>Droid Sans Fallback: Chinese and Japanese.</summary>
    Han,

    /// <summary>NanumSquare: Korean.</summary>
    Hangul,

    /// <summary>Noto Sans Symbols 2: stars, checks, pictographs.</summary>
    Symbols,

    /// <summary>Noto Sans Math: arrows and operators.</summary>
    Math,
}
