using System.Text.RegularExpressions;
using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Marks that list items begin with, as PDFs have them.</summary>
internal static partial class Bullets
{
    private const double Reach = 5;

    /// <summary>
    /// Marks that stand alone go to the text on their right, whose baseline they need not share: word processors set them in larger signs.
    /// </summary>
    public static List<Segment> Join(List<Segment> segments)
    {
        var marks = segments.Where(IsMark).ToHashSet();
        if (marks.Count == 0)
        {
            return segments;
        }

        var joined = segments.Where(segment => !marks.Contains(segment)).ToList();
        foreach (var mark in marks)
        {
            var at = joined.FindIndex(segment => segment == Marked(mark, joined));
            if (at >= 0)
            {
                joined[at] = new Segment(joined[at].Glyphs, mark);
            }
        }

        return joined;
    }

    private static Segment? Marked(Segment mark, List<Segment> segments) => segments
        .Where(segment => !segment.HasMark && segment.Left >= mark.Right - 1 && segment.Left - mark.Right < Reach * segment.Size
            && Math.Abs(segment.Middle - mark.Middle) < 0.6 * Math.Max(segment.Size, mark.Size))
        .MinBy(segment => Math.Abs(segment.Middle - mark.Middle) + (0.1 * (segment.Left - mark.Right)));

    // Nothing but a mark.
    private static bool IsMark(Segment segment) =>
        segment.Glyphs.Count <= 3 && TryCut(string.Concat(segment.Glyphs.Select(glyph => glyph.Text)) + " x", segment.Glyphs[0], out var length)
        && length >= segment.Glyphs.Sum(glyph => glyph.Text.Length);

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
