namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Dates in the left margin, set level with the middle of the block that they are about, go to its first row.</summary>
internal static class MarginDates
{
    private const double Parting = 0.3;
    private const double White = 1.3;
    private const int MostRows = 5;
    private const double EdgeSlack = 2;
    private const int Longest = 28;

    public static List<Row> Lift(List<Row> rows)
    {
        if (rows.Count < 3 || Edge(rows) is not { } edge)
        {
            return rows;
        }

        var lifted = new List<Row>(rows);
        for (var i = 1; i < lifted.Count; i++)
        {
            var date = lifted[i].Segments[0];
            if (!IsMarginDate(date, edge) || FirstOfBlock(lifted, i, edge) is not { } first)
            {
                continue;
            }

            lifted[first] = new Row([date, .. lifted[first].Segments]);
            if (lifted[i].Segments.Count > 1)
            {
                lifted[i] = new Row([.. lifted[i].Segments.Skip(1)]);
            }
            else
            {
                lifted.RemoveAt(i);
                i--;
            }
        }

        return lifted;
    }

    // Where the text beside the margin begins: the place that most segments start at.
    public static double? Edge(List<Row> rows)
    {
        var starts = rows.SelectMany(row => row.Segments).GroupBy(segment => Math.Round(segment.Left / EdgeSlack)).OrderByDescending(group => group.Count()).First();
        var edge = starts.Min(segment => segment.Left);
        return starts.Count() >= 3 && rows.Any(row => IsMarginDate(row.Segments[0], edge)) ? edge : null;
    }

    private static bool IsMarginDate(Segment segment, double edge) => segment.Right < edge && segment.Text.Length <= Longest && DateWords.Any(segment.Text);

    // Up from the date through rows beside the margin to the bold title of its block; without one, to the top of a block closely set.
    private static int? FirstOfBlock(List<Row> rows, int date, double edge)
    {
        var alone = rows[date].Segments.Count == 1;
        if (!alone && StartsBold(rows[date].Segments[1]))
        {
            return null;
        }

        var top = date;
        for (var row = date - 1; row >= 0 && date - row <= MostRows && rows[row].Left > edge - EdgeSlack && rows[row].Bottom - rows[top].Top < White * rows[row].Size; row--)
        {
            if (StartsBold(rows[row].Segments[0]))
            {
                return row;
            }

            top = row;
        }

        return alone && top < date && date - top <= 2 && rows[date - 1].Bottom - rows[date].Top < Parting * rows[date].Size ? top : null;
    }

    private static bool StartsBold(Segment segment) => segment.Glyphs[0].Look.IsBold;
}
