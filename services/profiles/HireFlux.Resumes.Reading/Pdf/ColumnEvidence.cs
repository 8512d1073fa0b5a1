namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>
/// Tells columns, which are read one after the other, from parts of the same line: dates and places at the right edge, dates or titles in
/// the margin, tables.
/// </summary>
internal sealed class ColumnEvidence(PageContent page)
{
    private const double EdgeSlack = 2;
    private const int FewestTableRules = 2;
    private const int MostCardRows = 5;

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
        if (IsTable(gutter, left, right))
        {
            return (false, 1);
        }

        if (SideBlocks.BelongTo(within, major, size))
        {
            return (false, aligned > 0.7 ? 1 : 0.85);
        }

        if (gutter.Height > 8 * size && IsDrawn(gutter))
        {
            return (true, 0.95);
        }

        if (aligned < 0.9 && SideBlocks.HaveTitles(within, major, size))
        {
            return (true, 0.8);
        }

        if (aligned < 0.6)
        {
            var enough = within.Count >= 3 || (aligned == 0 && gutter.Width > 2 * size);
            return (enough, within.Count >= 5 ? 0.95 - (0.3 * aligned) : 0.75);
        }

        var tight = IsTight(gutter);
        if (Math.Min(Paragraphs(left), Paragraphs(right)) >= 2 && (tight || aligned < 0.8) && !IsFlushRight(left))
        {
            return (true, 0.85);
        }

        return HasOwnHeading(within, major, size) || (tight && IsGrid(left, right)) ? (true, 0.75) : (false, 1 - (0.3 * (1 - aligned)));
    }

    private static bool AreAligned(Row one, Row other) => Math.Abs(one.Baseline - other.Baseline) <= 0.2 * Math.Min(one.Size, other.Size);

    // Level rules that run on over the white, between rows, or cells: surfaces that do so, or that a label stands on beside its text. Titles may stand on surfaces too.
    private bool IsTable(Gutter gutter, List<Row> left, List<Row> right)
    {
        var top = Math.Min(gutter.Left.Max(segment => segment.Top), gutter.Right.Max(segment => segment.Top));
        var bottom = Math.Max(gutter.Left.Min(segment => segment.Bottom), gutter.Right.Min(segment => segment.Bottom));
        var rules = page.Shapes.Boxes.Where(box => box.IsRule && box.Left < gutter.From && box.Right > gutter.To && box.Bottom > bottom && box.Top < top)
            .Select(box => Math.Round(box.Bottom / 4)).Distinct().Count();
        var surfaces = page.Shapes.Boxes.FindAll(box => box.IsPanel && box.Height < 3 * gutter.Left[0].Size && box.Bottom > bottom - EdgeSlack && box.Top < top + EdgeSlack
            && box.Left < gutter.To && box.Right > gutter.From);
        var titles = surfaces.FindAll(box => left.Exists(row => StandsOn(row, box)));
        var labels = titles.FindAll(box => left.Exists(row => StandsOn(row, box) && right.Exists(other => AreAligned(row, other))));
        var cells = surfaces.Where(box => RunsOn(box, surfaces, gutter)).Concat(labels.Count >= 0.8 * titles.Count ? labels : []).Select(box => Math.Round(box.Bottom / 4)).Distinct().Count();
        return Math.Max(rules, cells) >= FewestTableRules;
    }

    private static bool RunsOn(DrawnBox box, List<DrawnBox> surfaces, Gutter gutter) => box.Left < gutter.From
        && (box.Right > gutter.To || surfaces.Exists(next => next.Right > gutter.To && Math.Abs(next.Bottom - box.Bottom) < EdgeSlack && Math.Abs(next.Left - box.Right) < EdgeSlack));

    private static bool StandsOn(Row row, DrawnBox box) => box.Bottom < row.Baseline && box.Top > row.Baseline && box.Left < row.Left + EdgeSlack;

    // A panel that one side stands on, or an upright line between them.
    private bool IsDrawn(Gutter gutter)
    {
        foreach (var box in page.Shapes.Boxes)
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

    // No title on one side only that white sets off.
    private static bool IsTight(Gutter gutter)
    {
        var rows = Row.Of(gutter.Left.Concat(gutter.Right));
        for (var i = 1; i < rows.Count; i++)
        {
            var both = rows[i].Left < gutter.Middle && rows[i].Right > gutter.Middle;
            if (!both && rows[i - 1].Bottom - rows[i].Top > 1.15 * rows[i - 1].Size)
            {
                return false;
            }
        }

        return true;
    }

    // Lines that fill their column and run on, in the same letters, in the next one.
    private static int Paragraphs(List<Row> rows)
    {
        const int Long = 24;
        var right = rows.Max(row => row.Right);
        var width = right - rows.Min(row => row.Left);
        var full = 0;
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            full += rows[i].Right - rows[i].Left > 0.7 * width && rows[i].Segments.Count == 1 && rows[i].Segments[0].Text.Length >= Long && rows[i].Bottom - rows[i + 1].Top < 0.8 * rows[i].Size
                && EndLook(rows[i]) == EndLook(rows[i + 1]) && !IsSpanOfTime(rows[i].Text) ? 1 : 0;
        }

        return full;
    }

    // The beginning may be a bullet or words set off; a title over its employer differs to the end.
    private static (double Size, bool Bold, string Font) EndLook(Row row) => Look(row.Segments[^1].Glyphs[^1]);

    // "12 March 2007 – 21 Feb 2009": long, with the place under it, but no prose.
    private static bool IsSpanOfTime(string text) => DateWords.Any(text) && text.Count(char.IsDigit) >= 0.2 * text.Length;

    // A title on the smaller side with lines of the other side beside it, none of which is its partner; with white there it may be a title over both.
    private static bool HasOwnHeading(List<Row> minor, List<Row> major, double size) =>
        minor.Count >= 4 && minor.Any(row => (row.Size > 1.1 * size || IsCapitals(row.Text)) && !DateWords.Any(row.Text)
            && major.Any(other => other.Bottom < row.Top && other.Top > row.Bottom) && !major.Any(other => AreAligned(row, other)));

    // Cards: the same looks line for line on both sides, changing from line to line, and both sides begin at a straight edge.
    private static bool IsGrid(List<Row> left, List<Row> right)
    {
        if (Math.Min(left.Count, right.Count) < 3 || Math.Max(left.Count, right.Count) > MostCardRows || !IsStraight(right) || IsOfNumbers(left) || IsOfNumbers(right))
        {
            return false;
        }

        var pairs = left.SelectMany(row => right.Where(other => AreAligned(row, other)).Select(other => (row.Look, other.Look))).ToList();
        return pairs.Count >= 3 && pairs.Count(pair => pair.Item1 == pair.Item2) >= 0.8 * pairs.Count && pairs.Select(pair => pair.Item1).Distinct().Count() > 1;
    }

    // Years or marks under a title: a table without lines.
    private static bool IsOfNumbers(List<Row> rows) => rows.Skip(1).All(row => row.Text.Count(char.IsDigit) >= row.Text.Count(char.IsLetter));

    // Labels that end where their text begins.
    private static bool IsFlushRight(List<Row> rows) => rows.Count(row => rows.Max(other => other.Right) - row.Right < EdgeSlack) >= 0.6 * rows.Count;

    private static bool IsStraight(List<Row> rows) => rows.Count(row => row.Left - rows.Min(other => other.Left) < EdgeSlack) >= 0.6 * rows.Count;

    private static (double Size, bool Bold, string Font) Look(Glyph glyph) => (Math.Round(glyph.Size, 1), glyph.Look.IsBold, glyph.Look.Font);

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) >= 4 && !text.Any(char.IsLower) && !text.Any(char.IsDigit);
}
