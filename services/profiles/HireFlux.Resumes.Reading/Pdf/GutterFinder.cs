namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Finds the gutters of a part of a page: every strip that some rows in succession leave white.</summary>
internal static class GutterFinder
{
    private const double Narrowest = 0.8;
    private const double Slack = 0.5;
    private const double BarReach = 8;
    private const double Parting = 1.15;

    public static IEnumerable<Gutter> Find(IReadOnlyList<Segment> segments, IReadOnlyList<DrawnBox> bars)
    {
        var byHeight = segments.OrderByDescending(segment => segment.Baseline).ToList();
        var places = segments.Select(segment => segment.Left - 1).Concat(segments.Select(segment => segment.Right + 1)).Select(x => Math.Round(x, 1)).Distinct();
        var seen = new HashSet<(int, int, double, double)>();
        foreach (var place in places)
        {
            foreach (var (first, last) in Runs(byHeight, bars, place))
            {
                foreach (var (from, to) in Stretches(byHeight, place, first, last).Prepend((first, last)))
                {
                    if (Gutter(byHeight, place, from, to) is { } gutter && seen.Add((from, to, Math.Round(gutter.From), Math.Round(gutter.To))))
                    {
                        yield return gutter;
                    }
                }
            }
        }
    }

    // Stretches of the list, from the top, in which neither a segment nor a rule crosses the place.
    private static IEnumerable<(int First, int Last)> Runs(List<Segment> segments, IReadOnlyList<DrawnBox> bars, double place)
    {
        var crossing = bars.Where(bar => bar.Left < place - BarReach && bar.Right > place + BarReach).ToList();
        var first = 0;
        for (var i = 0; i <= segments.Count; i++)
        {
            var crossed = i == segments.Count || (segments[i].Left < place - Slack && segments[i].Right > place + Slack);
            var barred = !crossed && i > first && crossing.Exists(bar => Parts(bar, segments[i - 1], segments[i]));
            if (!crossed && !barred)
            {
                continue;
            }

            if (i - first >= 3)
            {
                yield return (first, i - 1);
            }

            first = crossed ? i + 1 : i;
        }
    }

    // A rule between two lines; one beside a title opens the title's part.
    private static bool Parts(DrawnBox bar, Segment above, Segment below) =>
        bar.Bottom < above.Baseline && bar.Top > (Row.AreLevel(above, below) ? below.Middle : below.Baseline - 1) && (bar.Top > below.Middle || bar.Left > below.Right);

    // Within a run, rows that have both sides, ended by white with one side only below it: cards under a title of their own.
    private static IEnumerable<(int First, int Last)> Stretches(List<Segment> segments, double place, int first, int last)
    {
        var from = -1;
        var i = first;
        Segment? above = null;
        while (i <= last)
        {
            var end = i;
            while (end < last && Row.AreLevel(segments[i], segments[end + 1]))
            {
                end++;
            }

            var row = segments.GetRange(i, end - i + 1);
            var both = row.Any(segment => segment.Right <= place) && row.Any(segment => segment.Left >= place);
            if (!both && from >= 0 && above is not null && above.Bottom - row.Max(segment => segment.Top) > Parting * above.Size)
            {
                yield return (from, i - 1);
                from = -1;
            }

            from = both && from < 0 ? i : from;
            above = segments[end];
            i = end + 1;
        }

        if (from > first)
        {
            yield return (from, last);
        }
    }

    private static Gutter? Gutter(List<Segment> segments, double place, int first, int last)
    {
        var run = segments.GetRange(first, last - first + 1);
        var left = run.Where(segment => segment.Right <= place + Slack).ToList();
        var right = run.Where(segment => segment.Right > place + Slack).ToList();
        if (left.Count == 0 || right.Count == 0)
        {
            return null;
        }

        var from = left.Max(segment => segment.Right);
        var to = right.Min(segment => segment.Left);
        var size = run.Select(segment => segment.Size).Order().ElementAt(run.Count / 2);
        return to - from < Narrowest * size ? null : new Gutter(from, to, segments.GetRange(0, first), left, right, segments.GetRange(last + 1, segments.Count - last - 1));
    }
}
