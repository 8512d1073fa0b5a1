using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Marks that list items begin with, as PDFs have them.</summary>
internal static partial class Bullets
{
    public const int LongestMark = 3;
    private const double Reach = 5;

    /// <summary>
    /// Marks that stand alone go to the text on their right, whose baseline they need not share: word processors set them in larger signs.
    /// </summary>
    public static List<Segment> Join(List<Segment> segments, PageShapes shapes)
    {
        var marks = segments.Where(IsMark).ToHashSet();
        var joined = segments.Where(segment => !marks.Contains(segment)).ToList();
        foreach (var mark in marks)
        {
            Give(joined, mark.Left, mark.Right, mark.Middle, mark.Size);
        }

        foreach (var dot in shapes.Dots.Where(dot => StandsAlone(dot, shapes)))
        {
            Give(joined, dot.Left, dot.Right, (dot.Top + dot.Bottom) / 2, dot.Height);
        }

        return joined;
    }

    private static void Give(List<Segment> segments, double left, double right, double middle, double size)
    {
        var at = -1;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            var near = !segment.HasMark && segment.Left >= right - 1 && segment.Left - right < Reach * segment.Size
                && Math.Abs(segment.Middle - middle) < 0.6 * Math.Max(segment.Size, size);
            at = near && (at < 0 || Distance(segment) < Distance(segments[at])) ? i : at;
        }

        if (at >= 0)
        {
            segments[at] = new Segment(segments[at].Glyphs, left);
        }

        double Distance(Segment segment) => Math.Abs(segment.Middle - middle) + (0.1 * (segment.Left - right));
    }

    // Dots in a row rate something or set off a title; one on an upright line is a timeline's.
    private static bool StandsAlone(DrawnBox dot, PageShapes shapes) =>
        !shapes.Dots.Any(other => other != dot && Math.Abs(other.Bottom - dot.Bottom) < 1 && Math.Abs(other.Left - dot.Left) is > 1 and < 120)
        && !shapes.Boxes.Any(box => box.IsUpright && box.Left < dot.Right + 1 && box.Right > dot.Left - 1 && box.Bottom < dot.Top + 4 && box.Top > dot.Bottom - 4);

    // Nothing but a mark. One glyph without a letter that stands alone is one too: TeX draws its bullet from such fonts.
    private static bool IsMark(Segment segment)
    {
        if (segment.Text.Length == 0)
        {
            return true;
        }

        var text = string.Concat(segment.Glyphs.Select(glyph => glyph.Text));
        return segment.Glyphs.Count <= LongestMark && TryCut(text + " x", segment.Glyphs[0], out var length) && length >= text.Length;
    }

    /// <summary>How many letters of the text are its mark.</summary>
    public static bool TryCut(string text, Glyph first, out int length)
    {
        length = 0;
        if (SignAlone(text, first))
        {
            length = first.Text.Length;
            return true;
        }

        // "12. March 2020" and "3.5 GPA" are no list items.
        if (!DayOfMonth().IsMatch(text) && BulletMark.TryCut(text, out var rest))
        {
            length = text.Length - rest.Length;
        }

        return length > 0;
    }

    // Word's second-level bullet is an "o" of Courier New; letters of sign fonts stand for signs, whatever they are mapped to.
    private static bool SignAlone(string text, Glyph first)
    {
        var alone = text.Length > first.Text.Length && text[first.Text.Length] == ' ';
        return alone && first.Text.Length == 1 && (first.Look.Kind == FontKind.Signs || (first.Text == "o" && first.Look.Font.StartsWith("Courier", StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex("^\\s*[0-9]{1,2}\\. ?\\p{L}{3,10}\\.? (19|20)[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfMonth();
}
