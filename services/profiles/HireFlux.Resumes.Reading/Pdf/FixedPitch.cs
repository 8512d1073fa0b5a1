namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Typewriter faces: their words stand in columns of letters all over the page, which means nothing, and a blank is as wide as a letter.</summary>
internal static class FixedPitch
{
    private const double Slack = 0.03;
    private const double Widest = 0.75;
    private const int FewestLetters = 10;
    private const int FewestKinds = 5;

    /// <summary>The white that parts such letters, in parts of their size: more than the two blanks between sentences. Null for other faces, or where too few letters tell.</summary>
    public static double? Parting(IReadOnlyList<Glyph> glyphs) => Of(glyphs) is { } pitch ? 2.5 * pitch : null;

    /// <summary>The white that parts such letters where other lines begin too: more than one blank.</summary>
    public static double? PartingAtEdge(IReadOnlyList<Glyph> glyphs) => Of(glyphs) is { } pitch ? 1.5 * pitch : null;

    private static double? Of(IReadOnlyList<Glyph> glyphs)
    {
        if (glyphs.Count < FewestLetters)
        {
            return null;
        }

        var widths = glyphs.Select(glyph => (glyph.Right - glyph.Left) / Math.Max(1, glyph.Size)).ToList();
        var widest = widths.Max();
        return widest < Widest && widest - widths.Min() < Slack && glyphs.Select(glyph => glyph.Text).Distinct(StringComparer.Ordinal).Count() >= FewestKinds ? widest : null;
    }
}
