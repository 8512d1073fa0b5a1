using System.Text;
using HireFlux.Resumes.Rendering.Content;

namespace HireFlux.Resumes.Rendering.Layout;

/// <summary>Breaks text into lines: at spaces, between Chinese and Japanese letters, and anywhere in a word that is wider than the line.</summary>
internal static class LineBreaker
{
    public static IReadOnlyList<IReadOnlyList<LineSpan>> Break(IReadOnlyList<Piece> pieces, TextLook look, double width, double indent = 0)
    {
        var lines = new List<List<LineSpan>> { new() };
        var x = indent;
        foreach (var piece in pieces)
        {
            foreach (var word in Words(piece.Text).SelectMany(word => Fit(word, look, width - indent)))
            {
                var solid = FontRun.Width(word.TrimEnd(' '), look);
                if (x + solid > width + 0.01 && lines[^1].Count > 0)
                {
                    lines.Add([]);
                    x = indent;
                }

                Append(lines[^1], word, look, piece.Uri, x);
                x += FontRun.Width(word, look);
            }
        }

        return lines;
    }

    private static void Append(List<LineSpan> line, string word, TextLook look, string? uri, double x)
    {
        if (line.Count > 0 && line[^1].Uri == uri)
        {
            line[^1] = line[^1] with { Text = line[^1].Text + word };
        }
        else
        {
            line.Add(new LineSpan(x, word, look, uri));
        }
    }

    // A word has its trailing space with it: lines end in the spaces they were broken at, so that words stay apart in the text.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (word.Length > 0 && CanBreakBetween(before, rune))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(rune);
            before = rune;
        }

        words.Add(word.ToString());

        // A dash or a bullet does not begin a line: it would look like a point of a list, to people and to parsers.
        var whole = new List<string>();
        foreach (var part in words)
        {
            if (whole.Count > 0 && part.Length <= 2 && !part.Any(char.IsLetterOrDigit))
            {
                whole[^1] += part;
            }
            else
            {
                whole.Add(part);
            }
        }

        return whole;
    }

    // Punctuation of East Asia does not begin a line (U+3001 to U+3011 and full-width forms), as typographers there have it.
    private static bool CanBreakBetween(Rune before, Rune after) =>
        (before.Value == ' ' && after.Value != ' ')
        || (IsIdeograph(before) && IsIdeograph(after))
        || (before.Value is 0x3001 or 0x3002 or 0xFF0C && after.Value != ' ');

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FA) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);

    private static IEnumerable<string> Fit(string word, TextLook look, double width)
    {
        if (FontRun.Width(word.TrimEnd(' '), look) <= width)
        {
            yield return word;
            yield break;
        }

        var part = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && FontRun.Width(part.ToString() + rune, look) > width)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(rune);
        }

        yield return part.ToString();
    }
}
