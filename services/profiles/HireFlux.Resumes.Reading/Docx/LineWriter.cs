using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Docx;

/// <summary>Pieces of a paragraph to lines of spans.</summary>
internal static partial class LineWriter
{
    private const int LongestAddress = 2_048;

    /// <summary>The lines of a paragraph, with what only their letters show; empty ones are left out.</summary>
    public static IEnumerable<DocxLine> Lines(IEnumerable<Piece> pieces)
    {
        List<Piece> line = [];
        foreach (var piece in pieces)
        {
            if (!piece.IsBreak)
            {
                line.Add(piece);
                continue;
            }

            if (Line(line) is { } written)
            {
                yield return written;
            }

            line.Clear();
        }

        if (Line(line) is { } last)
        {
            yield return last;
        }
    }

    private static DocxLine? Line(List<Piece> pieces)
    {
        var parts = Parts(pieces);
        var isBullet = CutBullet(parts);
        var spans = parts.Select(Span).OfType<TextSpan>().ToList();
        if (spans.Count == 0)
        {
            return null;
        }

        var line = new TextLine
        {
            Spans = spans,
            FontSize = spans.Max(span => span.Runs.Max(run => run.FontSize)),
            IsBold = spans.All(span => span.IsBold),
            IsItalic = spans.All(span => span.IsItalic),
            IsBullet = isBullet,
        };
        return new DocxLine(line, Links(pieces));
    }

    // Tabs part a line, and so do many blanks in a row: people push dates to the right with them.
    private static List<List<Piece>> Parts(List<Piece> pieces)
    {
        List<List<Piece>> parts = [[]];
        foreach (var piece in pieces)
        {
            if (piece.IsTab)
            {
                parts.Add([]);
                continue;
            }

            var texts = LetterSpacing.Close(piece.Text) == piece.Text ? ManyBlanks().Split(piece.Text) : [piece.Text];
            for (var i = 0; i < texts.Length; i++)
            {
                if (i > 0)
                {
                    parts.Add([]);
                }

                parts[^1].Add(piece with { Text = texts[i] });
            }
        }

        parts.RemoveAll(part => part.TrueForAll(piece => string.IsNullOrWhiteSpace(piece.Text)));
        return parts;
    }

    private static bool CutBullet(List<List<Piece>> parts)
    {
        if (parts.Count == 0)
        {
            return false;
        }

        var first = string.Concat(parts[0].Select(piece => piece.Text));
        if (parts.Count > 1 && BulletMark.TryCut(first.Trim() + " x", out var alone) && alone == "x")
        {
            parts.RemoveAt(0);
            return true;
        }

        if (!BulletMark.TryCut(first, out var rest))
        {
            return false;
        }

        var cut = first.Length - rest.Length;
        for (var i = 0; i < parts[0].Count && cut > 0; i++)
        {
            var taken = Math.Min(cut, parts[0][i].Text.Length);
            parts[0][i] = parts[0][i] with { Text = parts[0][i].Text[taken..] };
            cut -= taken;
        }

        return true;
    }

    private static TextSpan? Span(List<Piece> pieces)
    {
        var text = TextRepair.Clean(string.Concat(pieces.Select(piece => piece.Text)));
        if (text.Length == 0)
        {
            return null;
        }

        var runs = Runs(pieces);
        if (string.Concat(runs.Select(run => run.Text)) != text)
        {
            // The mending went across looks (a letter and its accent, letter-spaced words): the first look stands for all.
            runs = [new TextRun(text, runs.TrueForAll(run => run.IsBold), runs.TrueForAll(run => run.IsItalic), runs.Count == 0 ? 0 : runs.Max(run => run.FontSize))];
        }

        return new TextSpan(text, 0, 0, runs.TrueForAll(run => run.IsBold || run.Text == " "), runs.TrueForAll(run => run.IsItalic || run.Text == " "), runs);
    }

    // Neighbours in one look are one run: word processors cut words anywhere.
    private static List<TextRun> Runs(List<Piece> pieces)
    {
        List<TextRun> runs = [];
        foreach (var piece in pieces)
        {
            var text = Blanks().Replace(TextRepair.Letters(piece.Text), " ");
            text = runs.Count == 0 || runs[^1].Text.EndsWith(' ') ? text.TrimStart() : text;
            if (text.Length == 0)
            {
                continue;
            }

            var run = new TextRun(text, piece.IsBold, piece.IsItalic, piece.Size);
            if (runs.Count > 0 && runs[^1] with { Text = text } == run)
            {
                runs[^1] = run with { Text = runs[^1].Text + text };
            }
            else
            {
                runs.Add(run);
            }
        }

        if (runs.Count > 0)
        {
            runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd() };
        }

        runs.RemoveAll(run => run.Text.Length == 0);
        return runs;
    }

    private static List<(string Uri, string Text)> Links(List<Piece> pieces)
    {
        List<(string Uri, string Text)> links = [];
        foreach (var piece in pieces.Where(piece => piece.Link is not null && IsAddress(piece.Link)))
        {
            if (links.Count > 0 && links[^1].Uri == piece.Link)
            {
                links[^1] = (links[^1].Uri, links[^1].Text + piece.Text);
            }
            else
            {
                links.Add((piece.Link!, piece.Text));
            }
        }

        return [.. links.Select(link => (link.Uri, TextRepair.Clean(link.Text)))];
    }

    private static bool IsAddress(string link) => link.Length <= LongestAddress && Scheme().IsMatch(link);

    [GeneratedRegex("^(?:https?|mailto|tel):", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?<=\S)[ \u00A0]{4,}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex ManyBlanks();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
