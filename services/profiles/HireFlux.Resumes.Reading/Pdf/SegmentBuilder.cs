namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Letters of a page to segments.</summary>
internal static class SegmentBuilder
{
    private const double SameBaseline = 0.12;
    private const double WideGap = 1.1;
    private const double ClosestGap = 0.62;
    private const int FewestWords = 4;

    public static List<Segment> Build(IReadOnlyList<Glyph> glyphs, PageShapes shapes)
    {
        Accents.Level(glyphs);
        var edges = shapes.Boxes.Where(box => box.IsUpright || (box.IsPanel && box.Height > 30)).ToList();
        var segments = new List<Segment>();
        FatLetters.Mark(glyphs, shapes.Outlines);
        foreach (var baseline in Baselines(glyphs))
        {
            Cut(GlyphRepair.Mend(baseline), edges, segments);
        }

        return Bullets.Join(Scripts.Join(SharedEdges.Cut(segments)), shapes);
    }

    private static IEnumerable<List<Glyph>> Baselines(IReadOnlyList<Glyph> glyphs)
    {
        var baseline = new List<Glyph>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline).ThenBy(glyph => glyph.Order))
        {
            if (baseline.Count > 0 && baseline[0].Baseline - glyph.Baseline > SameBaseline * Math.Min(glyph.Size, baseline[0].Size))
            {
                yield return baseline;
                baseline = [];
            }

            baseline.Add(glyph);
        }

        if (baseline.Count > 0)
        {
            yield return baseline;
        }
    }

    private static void Cut(List<Glyph> glyphs, List<DrawnBox> edges, List<Segment> segments)
    {
        if (glyphs.Count == 0)
        {
            return;
        }

        var gaps = new double[glyphs.Count];
        for (var i = 1; i < glyphs.Count; i++)
        {
            gaps[i] = GlyphText.Gap(glyphs[i - 1], glyphs[i]);
        }

        var wide = Wide(glyphs, gaps);
        var from = 0;
        for (var i = 1; i <= glyphs.Count; i++)
        {
            if (i == glyphs.Count || gaps[i] > wide || glyphs[i].IsApart || (gaps[i] > 0.2 && Crosses(glyphs[i - 1], glyphs[i], edges)))
            {
                Add(glyphs[from..i], segments);
                from = i;
            }
        }
    }

    // Where the words of a line keep one distance, a gap of twice that parts too: dates in the margin stand close to their text.
    private static double Wide(List<Glyph> glyphs, double[] gaps)
    {
        if (GlyphText.IsSpacedByBlanks(glyphs))
        {
            return 2 * WideGap;
        }

        if (FixedPitch.Parting(glyphs) is { } parting)
        {
            return parting;
        }

        var tracking = GlyphText.Tracking(glyphs, gaps);
        var words = gaps.Where(gap => gap > 0.16 + tracking && gap < WideGap).Order().ToList();
        return tracking == 0 && words.Count >= FewestWords ? Math.Clamp(2 * words[words.Count / 2], ClosestGap, WideGap) : WideGap + (2 * tracking);
    }

    private static void Add(List<Glyph> glyphs, List<Segment> segments)
    {
        glyphs[0].SpaceBefore = glyphs[0].IsApart = false;
        var segment = new Segment(glyphs);
        if (segment.Text.Length > 0 || glyphs.Count <= Bullets.LongestMark)
        {
            segments.Add(segment);
        }
    }

    private static bool Crosses(Glyph left, Glyph right, List<DrawnBox> edges)
    {
        var y = left.Baseline + (0.3 * left.Size);
        foreach (var edge in edges)
        {
            if (edge.Bottom < y && edge.Top > y && (Between(edge.Left) || Between(edge.Right)))
            {
                return true;
            }
        }

        return false;

        bool Between(double x) => x > left.Right - 0.5 && x < right.Left + 0.5;
    }
}
