namespace HireFlux.Resumes.Rendering.Fonts;

/// <summary>Measures of a font, in thousandths of an em.</summary>
/// <param name="Ascent">Above the base line.</param>
/// <param name="Descent">Below it, negative.</param>
/// <param name="CapHeight">Height of capitals.</param>
/// <param name="Box">Left, bottom, right and top of all glyphs together.</param>
internal sealed record FontMetrics(int Ascent, int Descent, int CapHeight, IReadOnlyList<int> Box);
