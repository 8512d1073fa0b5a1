namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Parts a page into columns: the tallest gutter that is one parts it, then each part is looked at by itself.</summary>
internal sealed class PageLayout(PageContent page)
{
    private const int Deepest = 6;
    private const int Most = 1_500;
    private const double TallestBar = 36;

    private readonly ColumnEvidence _evidence = new(page);
    private readonly List<DrawnBox> _bars = page.Shapes.Boxes.FindAll(box => box.IsRule || (box.IsPanel && box.Height < TallestBar));

    /// <summary>0 to 1, the doubt in each decision weighed by how much text hangs on it.</summary>
    public double Confidence => _weight == 0 ? 1 : _confidence / _weight;

    private double _confidence;
    private double _weight;

    public LayoutNode Part(IReadOnlyList<Segment> segments) => segments.Count > Most ? new LayoutRows(page, segments) : Part(segments, 0);

    private LayoutNode Part(IReadOnlyList<Segment> segments, int depth)
    {
        if (depth < Deepest && segments.Count > 3)
        {
            foreach (var gutter in GutterFinder.Find(segments, _bars).Where(gutter => gutter.Height > 0).OrderByDescending(gutter => gutter.Height).ThenByDescending(gutter => gutter.Width))
            {
                var (columns, confidence) = _evidence.Judge(gutter);
                if (!columns)
                {
                    continue;
                }

                var trimmed = GutterTrim.Trim(gutter);
                _confidence += confidence * (trimmed.Left.Count + trimmed.Right.Count);
                _weight += trimmed.Left.Count + trimmed.Right.Count;
                return Columns(trimmed, depth + 1);
            }
        }

        return new LayoutRows(page, segments);
    }

    private LayoutNode Columns(Gutter gutter, int depth)
    {
        LayoutNode columns = new LayoutColumns(Part(gutter.Left, depth), Part(gutter.Right, depth), gutter.Middle, BearsName(gutter));
        if (gutter.Above.Count > 0)
        {
            columns = LayoutStack.Of(Part(gutter.Above, depth), columns);
        }

        return gutter.Below.Count > 0 ? LayoutStack.Of(columns, Part(gutter.Below, depth)) : columns;
    }

    // The largest letters in the upper half of the first page are the name; the column they stand in is read first.
    private bool BearsName(Gutter gutter)
    {
        if (page.Number != 1 || gutter.Right.Max(segment => segment.Top) < 0.6 * page.Height)
        {
            return false;
        }

        return Largest(gutter.Right) > 1.15 * Math.Max(Largest(gutter.Left), gutter.Above.Count == 0 ? 0 : Largest(gutter.Above));

        double Largest(IReadOnlyList<Segment> segments) => segments.Where(segment => segment.Baseline > 0.6 * page.Height && segment.Text.Length > 3).Select(segment => segment.Size).DefaultIfEmpty(0).Max();
    }
}
