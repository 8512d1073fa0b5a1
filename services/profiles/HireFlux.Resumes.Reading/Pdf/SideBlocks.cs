namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Short blocks beside the text that they are about: dates and places, titles in the margin.</summary>
internal static class SideBlocks
{
    private const int MostRows = 4;
    private const double Parting = 0.8;
    private const double Larger = 1.1;

    /// <summary>Whether the rows are such blocks, in the lines of the text or in the white above its parts.</summary>
    public static bool BelongTo(List<Row> rows, List<Row> text, double size)
    {
        var blocks = Of(rows, size);
        var brief = blocks.Count(block => block.Count <= MostRows) >= 0.8 * blocks.Count;
        if (!brief || Length(rows) > 0.6 * Length(text))
        {
            return false;
        }

        if (rows.Count(row => DateWords.Any(row.Text)) >= 0.4 * rows.Count)
        {
            return true;
        }

        if (HaveTitles(rows, text, size))
        {
            return false;
        }

        var dated = blocks.Count(block => block.Any(row => DateWords.Any(row.Text)));
        if (blocks.Count < 3 && dated < blocks.Count)
        {
            return false;
        }

        var placed = blocks.Count(block => IsAtStart(block[0], text, size));
        var sparse = rows.Count <= 0.5 * text.Count || dated >= 0.5 * blocks.Count;
        return placed >= (sparse ? 0.8 : 0.95) * blocks.Count && (sparse || blocks.Count > 3);
    }

    /// <summary>Titles over text of their own side, in the same letters on both sides and not always level: both have sections of their own.</summary>
    public static bool HaveTitles(List<Row> rows, List<Row> text, double size)
    {
        var (own, other) = (Titles(rows, size), Titles(text, size));
        return Alone(own, other, text) && Alone(other, own, rows);

        static bool Alone(List<Row> titles, List<Row> otherTitles, List<Row> others) =>
            titles.Exists(title => otherTitles.Exists(row => row.Look == title.Look) && !others.Exists(row => row.Look == title.Look && Math.Abs(row.Baseline - title.Baseline) < 0.3 * title.Size));
    }

    private static List<Row> Titles(List<Row> rows, double size) =>
        [.. rows.Zip(rows.Skip(1)).Where(pair => pair.First.Size > Larger * size && !DateWords.Any(pair.First.Text) && pair.Second.Size < pair.First.Size).Select(pair => pair.First)];

    /// <summary>Rows without much white between them.</summary>
    public static List<List<Row>> Of(List<Row> rows, double size)
    {
        var blocks = new List<List<Row>>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i - 1].Bottom - rows[i].Top > Parting * size)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(rows[i]);
        }

        return blocks;
    }

    private static int Length(List<Row> rows) => rows.Sum(row => row.Text.Length);

    // Level with the first row after some white, or within that white.
    private static bool IsAtStart(Row row, List<Row> text, double size)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var gap = i == 0 ? double.PositiveInfinity : text[i - 1].Bottom - text[i].Top;
            var starts = gap > 0.45 * size || (i > 0 && Math.Abs(text[i - 1].Size - text[i].Size) > 0.1 * size);
            var level = Math.Abs(text[i].Baseline - row.Baseline) < 0.3 * size;
            var within = gap > size && row.Baseline > text[i].Baseline && (i == 0 || row.Baseline < text[i - 1].Bottom);
            if (starts && (level || within))
            {
                return true;
            }
        }

        return false;
    }
}
