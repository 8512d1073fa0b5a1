namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Finds the gutters of a part of a page: every strip that some rows in succession leave white.</summary>
internal static class GutterFinder
{
    private const double Narrowest = 0.8;
    private const double Slack = 0.5;

    public static IEnumerable<Gutter> Find(IReadOnlyList<Segment> segments)
    {
        var byHeight = segments.OrderByDescending(segment => segment.Baseline).ToList();
        var places = segments.Select(segment => segment.Left - 1).Concat(segments.Select(segment => segment.Right + 1)).Select(x => Math.Round(x, 1)).Distinct();
        var seen = new HashSet<(int, int, double, double)>();
        foreach (var place in places)
        {
            foreach (var (first, last) in Runs(byHeight, place))
            {
                if (Gutter(byHeight, place, first, last) is { } gutter && seen.Add((first, last, Math.Round(gutter.From), Math.Round(gutter.To))))
                {
                    yield return gutter;
                }
            }
        }
    }

    // Stretches of the list, from the top, in which nothing crosses the place.
    private static IEnumerable<(int First, int Last)> Runs(List<Segment> segments, double place)
    {
        var first = 0;
        for (var i = 0; i <= segments.Count; i++)
        {
            if (i == segments.Count || (segments[i].Left < place - Slack && segments[i].Right > place + Slack))
            {
                if (i - first >= 3)
                {
                    yield return (first, i - 1);
                }

                first = i + 1;
            }
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
