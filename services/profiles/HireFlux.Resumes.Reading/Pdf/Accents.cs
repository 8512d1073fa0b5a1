using HireFlux.Resumes.Texts;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Accents drawn as glyphs of their own over a letter, as TeX does in fonts without accented letters.</summary>
internal static class Accents
{
    private const double Raised = 0.4;

    // Each drawn accent above the combining mark that it stands for.
    private const string Drawn = "`´ˆ^˜~¯ˉ˘˙¨˚°˝ˇ¸˛ˋˊ";
    private const string Combining = "\u0300\u0301\u0302\u0302\u0303\u0303\u0304\u0304\u0306\u0307\u0308\u030A\u030A\u030B\u030C\u0327\u0328\u0300\u0301";

    /// <summary>Accents that TeX draws higher, over capitals, come down to their letter's line.</summary>
    public static void Level(IReadOnlyList<Glyph> glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].Text.Length != 1 || !Drawn.Contains(glyphs[i].Text[0]))
            {
                continue;
            }

            foreach (var other in new[] { i + 1, i - 1 })
            {
                if (other >= 0 && other < glyphs.Count && glyphs[other].Text.Length == 1 && Letter(glyphs[other], out _)
                    && Math.Abs(glyphs[other].Baseline - glyphs[i].Baseline) < Raised * glyphs[i].Size && Covers(glyphs[other], glyphs[i]))
                {
                    glyphs[i].Baseline = glyphs[other].Baseline;
                }
            }
        }
    }

    /// <summary>Joins the glyph with the one before when one of them is an accent that stands over the other.</summary>
    public static bool TryJoin(List<Glyph> before, Glyph glyph)
    {
        if (before.Count == 0 || before[^1] is not { Text.Length: 1 } last || glyph.Text.Length != 1)
        {
            return false;
        }

        var (accent, letter) = Drawn.Contains(last.Text[0]) ? (last, glyph) : (glyph, last);
        if (Drawn.IndexOf(accent.Text[0]) is not (>= 0 and var mark) || !Letter(letter, out var plain) || !Covers(letter, accent))
        {
            return false;
        }

        var composed = CanonicalForm.Compose($"{plain}{Combining[mark]}");
        if (composed.Length != 1)
        {
            return false;
        }

        last.Text = composed;
        last.Right = Math.Max(last.Right, glyph.Right);
        return true;
    }

    // An i under an accent has no dot.
    private static bool Letter(Glyph glyph, out char plain)
    {
        plain = glyph.Text[0] switch { 'ı' => 'i', 'ȷ' => 'j', var other => other };
        return char.IsLetter(plain);
    }

    private static bool Covers(Glyph letter, Glyph accent)
    {
        var middle = (accent.Left + accent.Right) / 2;
        return middle > letter.Left && middle < letter.Right && Math.Min(letter.Right, accent.Right) - Math.Max(letter.Left, accent.Left) > 0.5 * Math.Min(letter.Right - letter.Left, accent.Right - accent.Left);
    }
}
