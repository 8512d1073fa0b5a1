using System.Text;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Letters to text: where the words end.</summary>
internal static class GlyphText
{
    // In parts of the letter size. TeX's blanks shrink to 0.22; kerning opens letters by 0.05, bad justification by 0.1.
    private const double BlankWithoutGlyph = 0.16;
    private const double BlankBesideGlyphs = 0.3;
    private const double BlankOfIdeographs = 0.6;
    private const double Spaced = 0.06;
    private const int FewestSpaced = 4;

    /// <summary>The text of letters that stand left to right on one line.</summary>
    public static string Of(IReadOnlyList<Glyph> glyphs)
    {
        var blanks = Blanks(glyphs);
        var text = new StringBuilder(glyphs.Count + 16);
        for (var i = 0; i < glyphs.Count; i++)
        {
            _ = blanks[i] ? text.Append(' ') : text;
            text.Append(glyphs[i].Text);
        }

        return TextRepair.Clean(text.ToString());
    }

    /// <summary>For each letter whether a blank stands before it.</summary>
    public static bool[] Blanks(IReadOnlyList<Glyph> glyphs)
    {
        var blanks = new bool[glyphs.Count];
        if (glyphs.Count < 2)
        {
            return blanks;
        }

        var gaps = new double[glyphs.Count];
        for (var i = 1; i < glyphs.Count; i++)
        {
            gaps[i] = Gap(glyphs[i - 1], glyphs[i]);
        }

        if (IsSpacedByBlanks(glyphs))
        {
            var usual = Median(gaps.AsSpan(1));
            for (var i = 1; i < glyphs.Count; i++)
            {
                blanks[i] = gaps[i] > (1.5 * usual) + 0.05;
            }

            return blanks;
        }

        var tracking = Tracking(glyphs, gaps);
        var written = glyphs.Skip(1).Any(glyph => glyph.SpaceBefore);
        for (var i = 1; i < glyphs.Count; i++)
        {
            var least = IsIdeograph(glyphs[i - 1]) || IsIdeograph(glyphs[i]) ? BlankOfIdeographs
                : tracking + Math.Max(written ? BlankBesideGlyphs : BlankWithoutGlyph, tracking * 0.8);
            blanks[i] = glyphs[i].IsApart || gaps[i] > least || (glyphs[i].SpaceBefore && gaps[i] > Math.Min(0.05, tracking));
        }

        return blanks;
    }

    /// <summary>White space between two letters in parts of the smaller one's size.</summary>
    public static double Gap(Glyph left, Glyph right) => (right.Left - left.Right) / Math.Max(1, Math.Min(left.Size, right.Size));

    /// <summary>How far letters are set apart beyond their widths, in parts of their size; 0 for plain text.</summary>
    public static double Tracking(IReadOnlyList<Glyph> glyphs, double[] gaps)
    {
        var within = new List<double>(glyphs.Count);
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!glyphs[i].SpaceBefore && !glyphs[i].IsApart)
            {
                within.Add(gaps[i]);
            }
        }

        if (within.Count < FewestSpaced - 1)
        {
            return 0;
        }

        // Of letters set apart nearly all are: the lower quarter tells them from words of two letters.
        within.Sort();
        var low = within[within.Count / 4];
        return low > Spaced ? within[within.Count / 2] : 0;
    }

    // "E X P E R I E N C E" with space glyphs between the letters.
    public static bool IsSpacedByBlanks(IReadOnlyList<Glyph> glyphs)
    {
        var letters = 0;
        var apart = 0;
        for (var i = 1; i < glyphs.Count; i++)
        {
            letters += char.IsLetter(glyphs[i].Text, 0) ? 1 : 0;
            apart += glyphs[i].SpaceBefore ? 1 : 0;
        }

        return letters >= FewestSpaced - 1 && apart >= FewestSpaced - 1 && apart >= 0.9 * (glyphs.Count - 1);
    }

    private static bool IsIdeograph(Glyph glyph) => glyph.Text.Length > 0 && glyph.Text[0] is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');

    private static double Median(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted[sorted.Length / 2];
    }
}
