namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Segments on one line, left to right.</summary>
internal sealed class Row(IReadOnlyList<Segment> segments)
{
    private const double SameLine = 0.25;

    public IReadOnlyList<Segment> Segments { get; } = segments;

    public double Left { get; } = segments.Min(segment => segment.Left);

    public double Right { get; } = segments.Max(segment => segment.Right);

    public double Top { get; } = segments.Max(segment => segment.Top);

    public double Bottom { get; } = segments.Min(segment => segment.Bottom);

    public double Size { get; } = segments.Max(segment => segment.Size);

    public double Baseline { get; } = segments[0].Baseline;

    /// <summary>The letters that the row begins with.</summary>
    public (double Size, bool IsBold, string Font) Look => (Math.Round(Size, 1), Segments[0].IsBold, Segments[0].Glyphs[0].Look.Font);

    public string Text => string.Join(' ', Segments.Select(segment => segment.Text));

    /// <summary>Segments grouped by baseline, from the top.</summary>
    public static List<Row> Of(IEnumerable<Segment> segments)
    {
        var rows = new List<Row>();
        var row = new List<Segment>();
        foreach (var segment in segments.OrderByDescending(segment => segment.Baseline))
        {
            if (row.Count > 0 && !AreLevel(row[0], segment))
            {
                rows.Add(new Row([.. row.OrderBy(part => part.Left)]));
                row = [];
            }

            row.Add(segment);
        }

        if (row.Count > 0)
        {
            rows.Add(new Row([.. row.OrderBy(part => part.Left)]));
        }

        return rows;
    }

    /// <summary>Whether two segments stand on one line.</summary>
    public static bool AreLevel(Segment one, Segment other) => Math.Abs(one.Baseline - other.Baseline) <= SameLine * Math.Min(one.Size, other.Size);
}
