using System.Text.RegularExpressions;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// Tells columns, which are read one after the other, from parts of the same line: dates and places at the right edge, dates or titles in
/// the margin, tables.
/// </summary>
internal sealed partial class ColumnEvidence(PageContent page)
{
    private const double EdgeSlack = 2;

    /// <summary>Whether the sides of the gutter are columns, and how sure that is (0 to 1).</summary>
    public (bool Columns, double Confidence) Judge(Gutter gutter)
    {
        var left = Row.Of(gutter.Left);
        var right = Row.Of(gutter.Right);
        var (minor, major) = left.Count <= right.Count ? (left, right) : (right, left);
        var size = major.Select(row => row.Size).Order().ElementAt(major.Count / 2);
        var within = minor.Where(row => row.Top > major[^1].Bottom && row.Bottom < major[0].Top).ToList();
        if (major.Count < 2 || within.Count == 0 || gutter.Height < 1.5 * size)
        {
            return (false, 1);
        }

        var aligned = within.Count(row => major.Any(other => AreAligned(row, other))) / (double)within.Count;
        var dates = within.Count(row => Dates().IsMatch(row.Text)) / (double)within.Count;
        if (gutter.Height > 8 * size && IsDrawn(gutter) && dates < 0.5)
        {
            return (true, 0.95);
        }

        if (dates >= 0.4 || IsMargin(minor, major, size))
        {
            return (false, aligned > 0.7 ? 1 : 0.8);
        }

        if (aligned < 0.6)
        {
            var enough = within.Count >= 3 || (gutter.Width > 2 * size && (within.Count == 2 || aligned == 0));
            return (enough, within.Count >= 5 ? 0.95 - (0.3 * aligned) : 0.75);
        }

        if (Paragraphs(left) >= 3 && Paragraphs(right) >= 3)
        {
            return (true, 0.85);
        }

        return HasOwnHeading(within, major, size) || IsGrid(left, right) ? (true, 0.75) : (false, 1 - (0.3 * (1 - aligned)));
    }

    private static bool AreAligned(Row one, Row other) => Math.Abs(one.Baseline - other.Baseline) <= 0.2 * Math.Min(one.Size, other.Size);

    // A panel that one side stands on, or an upright line between them.
    private bool IsDrawn(Gutter gutter)
    {
        foreach (var box in page.Rules)
        {
            var tall = box.Height > 0.6 * gutter.Height && box.Height > 60;
            if (!tall)
            {
                continue;
            }

            if (box.IsUpright && box.Left > gutter.From - EdgeSlack && box.Right < gutter.To + EdgeSlack)
            {
                return true;
            }

            if (box.IsPanel && ((box.Left > gutter.From - EdgeSlack && box.Left < gutter.To + EdgeSlack) || (box.Right > gutter.From - EdgeSlack && box.Right < gutter.To + EdgeSlack)))
            {
                return true;
            }
        }

        return false;
    }

    // Short titles or dates beside the blocks that they are about, with white between them.
    private static bool IsMargin(List<Row> minor, List<Row> major, double size)
    {
        if (minor.Count > 0.5 * major.Count || minor.Count < 2)
        {
            return false;
        }

        var blocks = Blocks(minor, size);
        if (blocks.Any(block => block.Count > 3))
        {
            return false;
        }

        var starts = major.Where((row, i) => i == 0 || major[i - 1].Bottom - row.Top > 0.45 * size || Math.Abs(major[i - 1].Size - row.Size) > 0.1 * size).ToList();
        return blocks.Count(block => starts.Any(start => Math.Abs(start.Baseline - block[0].Baseline) < 0.6 * size)) >= 0.8 * blocks.Count;
    }

    private static List<List<Row>> Blocks(List<Row> rows, double size)
    {
        var blocks = new List<List<Row>>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i - 1].Bottom - rows[i].Top > 0.8 * size)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(rows[i]);
        }

        return blocks;
    }

    // Lines that fill their column and run on in the next one.
    private static int Paragraphs(List<Row> rows)
    {
        var right = rows.Max(row => row.Right);
        var width = right - rows.Min(row => row.Left);
        var full = 0;
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            full += rows[i].Right - rows[i].Left > 0.7 * width && rows[i].Segments.Count == 1 && rows[i].Bottom - rows[i + 1].Top < 0.8 * rows[i].Size ? 1 : 0;
        }

        return full;
    }

    // A title on the smaller side that has no partner in its line.
    private static bool HasOwnHeading(List<Row> minor, List<Row> major, double size) =>
        minor.Count >= 4 && minor.Any(row => row.Size > 1.1 * size && !Dates().IsMatch(row.Text) && !major.Any(other => AreAligned(row, other)));

    // Cards: the same looks line for line on both sides, changing from line to line, and both sides begin at a straight edge.
    private static bool IsGrid(List<Row> left, List<Row> right)
    {
        if (Math.Min(left.Count, right.Count) < 3 || !IsStraight(right))
        {
            return false;
        }

        var pairs = left.SelectMany(row => right.Where(other => AreAligned(row, other)).Select(other => (Look(row), Look(other)))).ToList();
        return pairs.Count >= 3 && pairs.Count(pair => pair.Item1 == pair.Item2) >= 0.8 * pairs.Count && pairs.Select(pair => pair.Item1).Distinct().Count() > 1;
    }

    private static bool IsStraight(List<Row> rows) => rows.Count(row => row.Left - rows.Min(other => other.Left) < EdgeSlack) >= 0.6 * rows.Count;

    private static (double Size, bool Bold, string Font) Look(Row row) => (Math.Round(row.Size, 1), row.Segments[0].IsBold, row.Segments[0].Glyphs[0].Look.Font);

    [GeneratedRegex("\\b(19|20)[0-9]{2}\\b|[0-9]{1,2}[/.][0-9]{2,4}|present|current|heute|actuel|actual", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dates();
}
