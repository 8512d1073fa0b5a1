namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Letters that browsers make bold by drawing their outline over them, for want of a bold font.</summary>
internal static class FatLetters
{
    private const double Tallest = 1.6;

    public static void Mark(IReadOnlyList<Glyph> glyphs, IReadOnlyList<DrawnBox> outlines)
    {
        if (outlines.Count == 0)
        {
            return;
        }

        var bold = new Dictionary<GlyphLook, GlyphLook>();
        foreach (var glyph in glyphs.Where(glyph => !glyph.Look.IsBold && outlines.Any(outline => Covers(outline, glyph))))
        {
            glyph.Look = bold.TryGetValue(glyph.Look, out var look) ? look : bold[glyph.Look] = glyph.Look with { IsBold = true };
        }
    }

    /// <summary>Above what rises highest and below what hangs lowest: the frame of a chip.</summary>
    private static bool Frames(DrawnBox outline, Glyph glyph) =>
        outline.Bottom < glyph.Baseline - (0.27 * glyph.Size) && outline.Top > glyph.Baseline + (0.8 * glyph.Size);

    private static bool Covers(DrawnBox outline, Glyph glyph) =>
        outline.Height < Tallest * glyph.Size && !Frames(outline, glyph)
        && outline.Bottom < glyph.Baseline + (0.1 * glyph.Size) && outline.Top > glyph.Baseline + (0.35 * glyph.Size)
        && (glyph.Left + glyph.Right) / 2 > outline.Left && (glyph.Left + glyph.Right) / 2 < outline.Right;
}
