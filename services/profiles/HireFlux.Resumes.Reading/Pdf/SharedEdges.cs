namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>A word that begins where many lines of the page begin begins a text of its own: dates in the margin stand close to it.</summary>
internal static class SharedEdges
{
    private const int FewestLines = 4;
    private const double Slack = 0.7;
    private const double ClosestGap = 0.42;

    public static List<Segment> Cut(List<Segment> segments)
    {
        var starts = segments.Select(segment => segment.Left).Order().ToList();
        var cut = new List<Segment>(segments.Count);
        foreach (var segment in segments)
        {
            var at = Place(segment, starts);
            if (at == 0)
            {
                cut.Add(segment);
                continue;
            }

            segment.Glyphs[at].SpaceBefore = false;
            cut.Add(new Segment([.. segment.Glyphs.Take(at)]));
            cut.Add(new Segment([.. segment.Glyphs.Skip(at)]));
        }

        return cut;
    }

    private static int Place(Segment segment, List<double> starts)
    {
        var closest = FixedPitch.PartingAtEdge(segment.Glyphs) ?? ClosestGap;
        for (var i = 1; i < segment.Glyphs.Count; i++)
        {
            if (GlyphText.Gap(segment.Glyphs[i - 1], segment.Glyphs[i]) > closest && Count(starts, segment.Glyphs[i].Left) >= FewestLines)
            {
                return i;
            }
        }

        return 0;
    }

    private static int Count(List<double> starts, double place)
    {
        var at = starts.BinarySearch(place - Slack);
        at = at < 0 ? ~at : at;
        var count = 0;
        while (at < starts.Count && starts[at] <= place + Slack)
        {
            count++;
            at++;
        }

        return count;
    }
}
