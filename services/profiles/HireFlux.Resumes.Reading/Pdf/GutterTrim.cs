namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// A short title over a column may belong to both: what stands above or below the other side, parted from the rest by white, is taken
/// out of the columns.
/// </summary>
internal static class GutterTrim
{
    private const double Parting = 1.6;
    private const int MostRows = 6;

    public static Gutter Trim(Gutter gutter)
    {
        var (left, right) = (gutter.Left.ToList(), gutter.Right.ToList());
        var above = Head(left, right) ?? Head(right, left) ?? [];
        List<Segment> below = gutter.Below.Count == 0 ? [] : Tail(left, right) ?? Tail(right, left) ?? [];
        return gutter with { Above = [.. gutter.Above, .. above], Left = left, Right = right, Below = [.. below, .. gutter.Below] };
    }

    private static List<Segment>? Head(List<Segment> side, List<Segment> other)
    {
        var top = other.Max(segment => segment.Top);
        var rows = Row.Of(side);
        var above = rows.TakeWhile(row => row.Bottom >= top - 1).ToList();
        if (above.Count == 0 || above.Count > MostRows || above.Count == rows.Count)
        {
            return null;
        }

        // Down to the last wide space above the other side's start.
        for (var count = above.Count; count > 0; count--)
        {
            if (rows[count - 1].Bottom - rows[count].Top > (Parting - 1) * rows[count].Size)
            {
                return Take(side, rows.Take(count));
            }
        }

        return null;
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
}
