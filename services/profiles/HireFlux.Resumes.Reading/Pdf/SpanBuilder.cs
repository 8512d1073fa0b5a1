using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>A segment to a span.</summary>
internal static class SpanBuilder
{
    /// <summary>The span of the segment, or null when nothing legible is left of it.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="cutBullet">Whether a bullet at its start is cut off.</param>
    /// <param name="bullet">Whether one was.</param>
    public static TextSpan? Build(Segment segment, bool cutBullet, out bool bullet)
    {
        var pieces = Pieces(segment.Glyphs);
        bullet = cutBullet && Cut(pieces);
        var text = TextRepair.Clean(string.Concat(pieces.Select(piece => piece.Text)));
        if (text.Length == 0)
        {
            return null;
        }

        var runs = Runs(pieces);
        if (string.Concat(runs.Select(run => run.Text)) != text)
        {
            runs = [new TextRun(text, runs.All(run => run.IsBold), runs.All(run => run.IsItalic), segment.Size)];
        }

        return new TextSpan(text, Round(segment.Left), Round(segment.Right), runs.All(run => run.IsBold), runs.All(run => run.IsItalic), runs);
    }

    public static double Round(double points) => Math.Round(points, 2);

    private static List<(string Text, Glyph Glyph)> Pieces(IReadOnlyList<Glyph> glyphs)
    {
        var blanks = GlyphText.Blanks(glyphs);
        return LogicalOrder.Of([.. glyphs.Select((glyph, i) => (blanks[i] ? ' ' + ArabicForms.Plain(glyph.Text) : ArabicForms.Plain(glyph.Text), glyph))]);
    }

    private static bool Cut(List<(string Text, Glyph Glyph)> pieces)
    {
        var text = string.Concat(pieces.Select(piece => piece.Text));
        if (!Bullets.TryCut(text, pieces[0].Glyph, out var length))
        {
            return false;
        }

        while (length > 0 && pieces.Count > 0)
        {
            var (piece, glyph) = pieces[0];
            pieces.RemoveAt(0);
            if (piece.Length > length)
            {
                pieces.Insert(0, (piece[length..], glyph));
            }

            length -= Math.Min(length, piece.Length);
        }

        return true;
    }

    private static List<TextRun> Runs(List<(string Text, Glyph Glyph)> pieces)
    {
        var runs = new List<TextRun>();
        var from = 0;
        for (var i = 1; i <= pieces.Count; i++)
        {
            if (i < pieces.Count && LooksSame(pieces[from].Glyph, pieces[i].Glyph))
            {
                continue;
            }

            var glyph = pieces[from].Glyph;
            var text = TextRepair.Letters(string.Concat(pieces.Take(i).Skip(from).Select(piece => piece.Text)));
            text = from == 0 ? text.TrimStart() : text;
            text = i == pieces.Count ? text.TrimEnd() : text;
            if (text.Length > 0)
            {
                runs.Add(new TextRun(text, glyph.Look.IsBold, glyph.Look.IsItalic, Round(glyph.Size)));
            }

            from = i;
        }

        return runs;
    }

    private static bool LooksSame(Glyph one, Glyph other) =>
        one.Look.IsBold == other.Look.IsBold && one.Look.IsItalic == other.Look.IsItalic && Math.Abs(one.Size - other.Size) < 0.3;
}
