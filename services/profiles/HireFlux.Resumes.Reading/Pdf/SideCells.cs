using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// A place, a date and a length of time under one another at the right edge are about the entry that begins beside the first of them: the
/// rows below that begin no text of their own, or are level with a list item, go up to it.
/// </summary>
internal static partial class SideCells
{
    private const double Near = 0.8;
    private const double EdgeSlack = 3;

    public static List<Row> Lift(List<Row> rows) => LiftRight(MarginDates.Lift(JoinLeft(rows)));

    // "Jan 2020 –" above "Present" in the margin is one date.
    private static List<Row> JoinLeft(List<Row> rows)
    {
        var joined = new List<Row>();
        Segment? tail = null;
        var host = -1;
        foreach (var row in rows)
        {
            var first = row.Segments[0];
            if (tail is not null && Continues(first, tail) && first.Right < joined[host].Segments[1].Left && AreOneDate(joined[host].Segments[0], first))
            {
                joined[host] = new Row([Joined(joined[host].Segments[0], first), .. joined[host].Segments.Skip(1)]);
                tail = first;
                if (row.Segments.Count > 1)
                {
                    joined.Add(new Row([.. row.Segments.Skip(1)]));
                }

                continue;
            }

            joined.Add(row);
            if (row.Segments.Count > 1)
            {
                (tail, host) = (first, joined.Count - 1);
            }
        }

        return joined;
    }

    private static bool AreOneDate(Segment upper, Segment lower) =>
        upper.IsBold == lower.IsBold && (UpToDash().IsMatch(upper.Text) ? DateWords.Any(lower.Text) : UpToMonth().IsMatch(upper.Text) && Year().IsMatch(lower.Text));

    private static Segment Joined(Segment upper, Segment lower)
    {
        lower.Glyphs[0].IsApart = true;
        return new Segment([.. upper.Glyphs, .. lower.Glyphs]);
    }

    private static List<Row> LiftRight(List<Row> rows)
    {
        var lifted = new List<Row>();
        var left = rows.Count == 0 ? 0 : rows.Min(row => row.Left);
        var right = rows.Count == 0 ? 0 : rows.Max(row => row.Right);
        Segment? cell = null;
        var host = -1;
        foreach (var row in rows)
        {
            var last = row.Segments[^1];
            var isCell = IsCell(last, left, right);
            if (isCell && cell is not null && host >= 0 && Continues(last, cell) && MayLeave(row))
            {
                lifted[host] = AreOneDate(lifted[host].Segments[^1], last) ? new Row([.. lifted[host].Segments.Take(lifted[host].Segments.Count - 1), Joined(cell, last)]) : new Row([.. lifted[host].Segments, last]);
                cell = last;
                if (row.Segments.Count > 1)
                {
                    lifted.Add(new Row([.. row.Segments.Take(row.Segments.Count - 1)]));
                }

                continue;
            }

            lifted.Add(row);
            if (isCell && row.Segments.Count > 1)
            {
                (cell, host) = (last, lifted.Count - 1);
            }
            else if (cell is null || last.Right > cell.Left)
            {
                (cell, host) = (null, -1);
            }
        }

        return lifted;
    }

    private static bool IsCell(Segment segment, double left, double right) =>
        segment.Left > left + (0.55 * (right - left)) && segment.Right > right - EdgeSlack - (0.12 * (right - left)) && segment.Text.Length <= 40;

    private static bool Continues(Segment segment, Segment above) =>
        above.Bottom - segment.Top < Near * above.Size && above.Bottom - segment.Top > -0.5 * above.Size
        && (Math.Abs(segment.Right - above.Right) < EdgeSlack || Math.Abs(segment.Left - above.Left) < EdgeSlack || Math.Abs(segment.Left + segment.Right - above.Left - above.Right) < 2 * EdgeSlack);

    // A row that names the title beside its dates keeps them.
    private static bool MayLeave(Row row) => row.Segments.Count == 1 || (row.Segments.Count == 2 && (row.Segments[0].HasMark || row.Segments[0].Text.Length > 0 && char.IsLower(row.Segments[0].Text[0])));

    [GeneratedRegex("[-–—]$", RegexOptions.CultureInvariant)]
    private static partial Regex UpToDash();

    // "Oct", "2017–Dec".
    [GeneratedRegex("^(.*[-–—] ?)?\\p{Lu}\\p{Ll}{2,8}\\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex UpToMonth();

    [GeneratedRegex("^(19|20)[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
