using HireFlux.Resumes.Reading.Documents;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>Rows to lines.</summary>
internal static class LineBuilder
{
    /// <summary>The lines of one region, from top to bottom; a row without legible letters gives none.</summary>
    public static IEnumerable<PlacedLine> Build(IReadOnlyList<LayoutRows> region, int number)
    {
        var right = region.SelectMany(rows => rows.Segments).Select(segment => segment.Right).DefaultIfEmpty(0).Max();
        foreach (var rows in region)
        {
            var built = SideCells.Lift(Row.Of(rows.Segments));
            if (built.Count == 0)
            {
                continue;
            }

            var left = built.Min(row => row.Left);
            Row? above = null;
            foreach (var row in built)
            {
                if (Line(row, above, rows.Page, left, right, number) is { } line)
                {
                    yield return new PlacedLine(line, rows.Page, row);
                    above = row;
                }
            }
        }
    }

    private static TextLine? Line(Row row, Row? above, PageContent page, double left, double right, int region)
    {
        var segments = row.Segments;
        var bullet = segments[0].HasMark;
        var spans = new List<TextSpan>();
        foreach (var segment in segments)
        {
            // "|" between contacts and lines of dashes say nothing.
            // Where a line begins with a bullet, so may what stands beside it.
            if (SpanBuilder.Build(segment, (spans.Count == 0 && !bullet) || (spans.Count > 0 && bullet), out var cut) is { } span && span.Text.Any(char.IsLetterOrDigit))
            {
                spans.Add(span);
            }

            bullet |= cut;
        }

        if (spans.Count == 0)
        {
            return null;
        }

        // What is read first stands first.
        if (spans.Count > 1 && spans.Count(span => LogicalOrder.IsRightToLeft(span.Text)) > spans.Count / 2)
        {
            spans.Reverse();
        }

        return new TextLine
        {
            Spans = spans,
            Page = page.Number,
            Box = [SpanBuilder.Round(row.Left), SpanBuilder.Round(row.Bottom), SpanBuilder.Round(row.Right), SpanBuilder.Round(row.Top)],
            Region = region,
            FontSize = SpanBuilder.Round(row.Size),
            IsBold = spans.All(span => span.IsBold),
            IsItalic = spans.All(span => span.IsItalic),
            IsBullet = bullet,
            IsHeadingStyle = segments.All(segment => segment.Glyphs.All(glyph => glyph.IsHeading)),
            HeadingLevel = segments[0].Glyphs[0].HeadingLevel ?? 0,
            IsRuled = Rules.Touch(row, page),
            Indent = SpanBuilder.Round(row.Left - left),
            Room = SpanBuilder.Round(right - row.Right),
            GapAbove = above is null ? 0 : SpanBuilder.Round(Math.Max(0, (above.Bottom - row.Top) / Math.Max(1, row.Size))),
        };
    }
}
