using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// Ligatures that their font gives no letters for, or wrong ones: browsers print them as U+0000 or as a letter of another script, TeX's
/// old fonts as control characters. What one stands for is told from its width and from the words it stands in; the same glyph of the
/// same font is the same everywhere. What no word proves stays as it is.
/// </summary>
internal sealed class LostLigatures
{
    private const double Narrowest = 0.3;
    private const double WidthSlack = 0.16;
    private const int LongestWord = 40;

    private readonly Dictionary<(string Font, char Letter), double> _widths = [];
    private readonly Dictionary<(string Font, int Width, int InkWidth, int InkHeight, string Text), Dictionary<string, int>> _votes = [];

    private LostLigatures()
    {
    }

    /// <summary>Gives the lost glyphs of all pages their letters.</summary>
    public static void Mend(IReadOnlyList<PageContent> pages)
    {
        var glyphs = pages.SelectMany(page => page.Turned.Prepend(page.Glyphs)).ToList();
        var lost = glyphs.SelectMany(list => list.Select((glyph, i) => (List: list, Index: i, Glyph: glyph))).Where(place => IsLost(place.Glyph) || IsAlien(place.List, place.Index)).ToList();
        if (lost.Count == 0)
        {
            return;
        }

        var ligatures = new LostLigatures();
        foreach (var list in glyphs)
        {
            ligatures.Measure(list);
        }

        foreach (var (list, index, glyph) in lost)
        {
            ligatures.Vote(list, index, glyph);
        }

        var letters = lost.ConvertAll(place => ligatures.Letters(place.List, place.Index, place.Glyph));
        for (var i = 0; i < lost.Count; i++)
        {
            lost[i].Glyph.Text = letters[i] ?? lost[i].Glyph.Text;
        }
    }

    private static bool IsLost(Glyph glyph) =>
        glyph.Look.Kind == FontKind.Text && glyph.Right - glyph.Left > Narrowest * glyph.Size
        && glyph.Text.All(letter => letter is < ' ' and not '\t' and not '\n' or (>= '\u007F' and < '\u00A0') or '\uFFFD');

    // A letter of another script, a bracket or a capital ligature within a word of small Latin letters.
    private static bool IsAlien(IReadOnlyList<Glyph> glyphs, int index)
    {
        var glyph = glyphs[index];
        if (glyph.Look.Kind != FontKind.Text || glyph.Text.Length is 0 or > 2 || glyph.Text.All(letter => letter is (>= 'a' and <= 'z') or (>= ' ' and <= 'Z') or (>= '\u00C0' and <= '\u024F')) && glyph.Text.Length == 1)
        {
            return false;
        }

        var alien = glyph.Text.Length == 2 ? char.IsUpper(glyph.Text[0]) : glyph.Text[0] is '[' or ']' or '{' or '}' or '\\' or '^' or '~' or '|' or (>= '\u0250' and <= '\u1DFF') or (>= '\u2C60' and <= '\uABFF');
        return alien && Word(glyphs, index, -1) is { Length: > 0 } && (glyph.Text.Length == 2 || glyph.Text[0] == '[' || Word(glyphs, index, 1).Length > 0)
            && (char.IsAsciiLetterLower(glyphs[index - 1].Text[^1]) || glyphs[index - 1].Text[0] is >= '\uFB00' and <= '\uFB06');
    }

    private static (string Font, int Width, int InkWidth, int InkHeight, string Text) Key(Glyph glyph) =>
        (glyph.Look.Font, Hundredths(Width(glyph)), Hundredths(glyph.Ink.Width), Hundredths(glyph.Ink.Height), glyph.Text);

    private static int Hundredths(double part) => (int)Math.Round(part * 100);

    private static double Width(Glyph glyph) => (glyph.Right - glyph.Left) / glyph.Size;

    private void Measure(IReadOnlyList<Glyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Text.Length == 1 && char.IsAsciiLetter(glyph.Text[0]))
            {
                _widths[(glyph.Look.Font, glyph.Text[0])] = Width(glyph);
            }
        }
    }

    private void Vote(IReadOnlyList<Glyph> glyphs, int index, Glyph glyph)
    {
        foreach (var ligature in Proven(glyphs, index, glyph))
        {
            var votes = _votes.TryGetValue(Key(glyph), out var known) ? known : _votes[Key(glyph)] = [];
            votes[ligature] = votes.GetValueOrDefault(ligature) + 1;
        }
    }

    private List<string> Proven(IReadOnlyList<Glyph> glyphs, int index, Glyph glyph)
    {
        var before = Word(glyphs, index, -1);
        var after = Word(glyphs, index, 1);
        var fitting = LigatureWords.Ligatures.Where(ligature => Fits(glyph, ligature)).ToList();
        var proven = fitting.Where(ligature => LigatureWords.Prove(before, ligature, after)).ToList();
        return proven.Count > 0 ? proven : fitting.Where(ligature => LigatureWords.IsTexCode(glyph.Text, ligature)).ToList();
    }

    // The word itself first; else what the same glyph is elsewhere.
    private string? Letters(IReadOnlyList<Glyph> glyphs, int index, Glyph glyph)
    {
        if (Proven(glyphs, index, glyph) is [var own])
        {
            return own;
        }

        var ranked = _votes.TryGetValue(Key(glyph), out var votes) ? votes.OrderByDescending(vote => vote.Value).ToList() : [];
        return ranked.Count > 0 && (ranked.Count == 1 || ranked[0].Value > 3 * ranked[1].Value) ? ranked[0].Key : null;
    }

    // As wide as its letters together; where the font has one of them nowhere else, within what such letters are.
    private bool Fits(Glyph glyph, string ligature)
    {
        var width = 0.0;
        foreach (var letter in ligature)
        {
            if (!_widths.TryGetValue((glyph.Look.Font, letter), out var one))
            {
                return Width(glyph) > 0.19 * ligature.Length && Width(glyph) < 0.42 * ligature.Length;
            }

            width += one;
        }

        return Math.Abs(Width(glyph) - width) < WidthSlack * width;
    }

    private static string Word(IReadOnlyList<Glyph> glyphs, int index, int step)
    {
        var letters = new List<char>();
        for (var i = index + step; i >= 0 && i < glyphs.Count && letters.Count < LongestWord; i += step)
        {
            var (left, right) = step > 0 ? (glyphs[i - 1], glyphs[i]) : (glyphs[i], glyphs[i + 1]);
            if (glyphs[i].Text.Length == 0 || !glyphs[i].Text.All(char.IsLetter) || Math.Abs(left.Baseline - right.Baseline) > 0.1 * right.Size || Math.Abs(GlyphText.Gap(left, right)) > 0.2)
            {
                break;
            }

            var text = TextRepair.Letters(glyphs[i].Text).ToLowerInvariant();
            letters.AddRange(step > 0 ? text : text.Reverse());
        }

        if (step < 0)
        {
            letters.Reverse();
        }

        return new string([.. letters]);
    }
}
