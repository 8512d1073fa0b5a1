using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// A short title under the columns belongs to the text of full width that follows: what stands below the other side's end, parted from
/// the rest by white, is taken out of the columns.
/// </summary>
internal static partial class GutterTrim
{
    private const double Parting = 1.6;
    private const double WhiteUnderContacts = 1;
    private const int MostContacts = 3;
    private const double EdgeSlack = 3;
    private const double Larger = 1.1;

    public static Gutter Trim(Gutter gutter)
    {
        var (left, right) = (gutter.Left.ToList(), gutter.Right.ToList());
        var above = Head(left, right);
        var titled = Titled([.. gutter.Above, .. above], left, right);
        List<Segment> below = gutter.Below.Count == 0 ? [] : Tail(left, right) ?? Tail(right, left) ?? [];
        return gutter with { Above = titled, Left = left, Right = right, Below = [.. below, .. gutter.Below] };
    }

    // A line of contacts over both columns happens to have white where the gutter begins.
    private static List<Segment> Head(List<Segment> left, List<Segment> right)
    {
        var rows = Row.Of(left.Concat(right));
        var contacts = rows.Take(MostContacts).TakeWhile(row => row.Segments.Any(left.Contains) && row.Segments.Any(right.Contains) && Contact().IsMatch(row.Text)).Count();
        if (contacts == 0 || contacts >= rows.Count || rows[contacts - 1].Bottom - rows[contacts].Top < WhiteUnderContacts * rows[contacts].Size)
        {
            return [];
        }

        var taken = rows.Take(contacts).SelectMany(row => row.Segments).ToHashSet();
        if (left.All(taken.Contains) || right.All(taken.Contains))
        {
            return [];
        }

        left.RemoveAll(taken.Contains);
        right.RemoveAll(taken.Contains);
        return [.. taken];
    }

    // Titles beside one another over both columns, under which a line of the left one runs over into the white of the other: "CONTACT | PROFILE" over a long address.
    private static List<Segment> Titled(List<Segment> above, List<Segment> left, List<Segment> right)
    {
        var rows = Row.Of(above);
        var (leftEdge, rightEdge) = (left.Min(segment => segment.Left), right.Min(segment => segment.Left));
        var over = rows.AsEnumerable().Reverse().TakeWhile(row => row.Segments.Count == 1 && Math.Abs(row.Left - leftEdge) < EdgeSlack && row.Right > rightEdge).Count();
        if (over is 0 or > MostContacts || over == rows.Count || rows[rows.Count - over - 1] is not { Segments: [var first, var second] } titles || Math.Abs(first.Size - second.Size) > 0.1 || first.IsBold != second.IsBold
            || Math.Abs(first.Left - leftEdge) > EdgeSlack || Math.Abs(second.Left - rightEdge) > EdgeSlack || !(first.IsBold || titles.Size > Larger * rows[^1].Size))
        {
            return above;
        }

        right.Add(second);
        left.AddRange([first, .. rows.TakeLast(over).SelectMany(row => row.Segments)]);
        return [.. above.Except(left).Except(right)];
    }

    private static List<Segment>? Tail(List<Segment> side, List<Segment> other)
    {
        var bottom = other.Min(segment => segment.Bottom);
        var rows = Row.Of(side);
        var below = rows.AsEnumerable().Reverse().TakeWhile(row => row.Top <= bottom + 1).Count();
        if (below == 0 || below == rows.Count)
        {
            return null;
        }

        for (var count = 1; count <= below; count++)
        {
            var first = rows.Count - count;
            if (rows[first - 1].Bottom - rows[first].Top > (Parting - 1) * rows[first].Size)
            {
                return Take(side, rows.Skip(first));
            }
        }

        return null;
    }

    private static List<Segment> Take(List<Segment> side, IEnumerable<Row> rows)
    {
        var taken = rows.SelectMany(row => row.Segments).ToList();
        side.RemoveAll(taken.Contains);
        return taken;
    }

    [GeneratedRegex("@|(?:[0-9][ ()./-]*){8}|https?:|www\\.|\\.(com|org|net|io|dev|me|de|fr|uk|pl)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
