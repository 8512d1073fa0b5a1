namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Letters as drawn to letters as meant: doubles, blanks and icons go, accents join their letters.</summary>
internal static class GlyphRepair
{
    // Fat letters are drawn a second time up to a thirtieth of their size aside; "ll" is a fifth apart at least.
    private const double Double = 0.1;

    /// <summary>The letters of one baseline, left to right, ready to be parted into words.</summary>
    public static List<Glyph> Mend(IEnumerable<Glyph> baseline)
    {
        var mended = new List<Glyph>();
        var space = false;
        Glyph? firstIcon = null;
        Glyph? lastIcon = null;
        foreach (var glyph in baseline.OrderBy(glyph => glyph.Left).ThenBy(glyph => glyph.Order))
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }

            if (IconGlyphs.IsIcon(glyph))
            {
                firstIcon ??= glyph;
                lastIcon = glyph;
                continue;
            }

            if (glyph.Text.AsSpan().ContainsAnyExceptInRange('\0', '\u001F') is false || IsDouble(mended, glyph))
            {
                continue;
            }

            glyph.SpaceBefore = space && mended.Count > 0;
            if (firstIcon is not null && lastIcon is not null && mended.Count > 0)
            {
                glyph.IsApart = IconGlyphs.Parts(mended[^1], firstIcon, lastIcon, glyph);
                glyph.SpaceBefore = glyph.IsApart || !char.IsPunctuation(glyph.Text[0]);
                mended[^1].Right = glyph.IsApart ? mended[^1].Right : Math.Max(mended[^1].Right, lastIcon.Right);
            }

            space = false;
            firstIcon = lastIcon = null;
            if (!Accents.TryJoin(mended, glyph))
            {
                mended.Add(glyph);
            }
        }

        return mended;
    }

    private static bool IsDouble(List<Glyph> before, Glyph glyph)
    {
        for (var i = before.Count - 1; i >= 0 && i >= before.Count - 3; i--)
        {
            if (before[i].Text == glyph.Text && Math.Abs(before[i].Left - glyph.Left) < Double * glyph.Size && Math.Abs(before[i].Size - glyph.Size) < 0.1 * glyph.Size)
            {
                return true;
            }
        }

        return false;
    }
}
