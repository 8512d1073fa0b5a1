namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Raised and lowered letters ("1st", footnote marks), and accents over capitals, go back into their line.</summary>
internal static class Scripts
{
    private const int Longest = 6;
    private const double Smaller = 0.85;
    private const double Reach = 0.35;

    public static List<Segment> Join(List<Segment> segments)
    {
        var joined = new List<Segment>(segments);
        foreach (var script in segments.Where(segment => segment.Glyphs.Count <= Longest))
        {
            var host = joined.FirstOrDefault(segment => segment != script && Carries(segment, script));
            if (host is not null)
            {
                joined.Remove(host);
                joined.Remove(script);
                joined.Add(new Segment(GlyphRepair.Mend(host.Glyphs.Concat(script.Glyphs))));
            }
        }

        return joined;
    }

    private static bool Carries(Segment line, Segment script)
    {
        var offset = script.Baseline - line.Baseline;
        if (script.Size >= Smaller * line.Size || Math.Abs(offset) < 0.01 || offset > 0.6 * line.Size || offset < -0.3 * line.Size)
        {
            return false;
        }

        return script.Left < line.Right + (Reach * line.Size) && script.Right > line.Left - (Reach * line.Size);
    }
}
