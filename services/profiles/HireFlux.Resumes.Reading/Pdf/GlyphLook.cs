namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>What a letter's font says.</summary>
/// <param name="Font">The font's name without its subset tag.</param>
/// <param name="IsBold">Bold by name, by weight, or drawn fat.</param>
/// <param name="IsItalic">Italic or oblique.</param>
/// <param name="Kind">What the font is for.</param>
internal sealed record GlyphLook(string Font, bool IsBold, bool IsItalic, FontKind Kind);
