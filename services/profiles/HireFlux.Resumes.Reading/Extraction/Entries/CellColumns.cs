using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>
/// Entries as rows of a table whose cells run over several lines each (employer, place and dates at the left, the title and what was done
/// at the right): the lines are put into the order of cells, so that no line of one cell stands beside one of another.
/// </summary>
internal static class CellColumns
{
    private const double Tolerance = 3;
    private const double MinWidth = 40;

    /// <summary>Beyond this part of the width stands what is set to the right, which belongs to the line beside it.</summary>
    private const double LastEdge = 0.62;

    public static IReadOnlyList<ResumeLine> Unfold(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        if (lines.Count < 3 || lines.Any(line => line.Left is null))
        {
            return lines;
        }

        var edges = Edges(lines);
        if (edges.Count < 2 || lines.Any(line => Crosses(line, edges)))
        {
            return lines;
        }

        var rows = Rows(lines, edges);
        var tall = rows.Count(row => row.Count(line => CellOf(line, line.Spans[0], edges) < edges.Count - 1) > 1);
        return rows.Count > 1 && tall * 2 >= rows.Count ? [.. rows.SelectMany(row => InCells(row, edges, dates))] : lines;
    }

    /// <summary>Where columns begin: left edges that spans within lines share.</summary>
    private static List<double> Edges(IReadOnlyList<ResumeLine> lines)
    {
        var (left, right) = (lines.Min(line => line.Left!.Value), lines.Max(line => line.Right!.Value));
        var edges = new List<double> { left };
        var inner = lines.Where(line => line.Spans[0].Left < left + MinWidth).SelectMany(line => line.Spans.Skip(1)).Select(span => span.Left).Order().ToList();
        foreach (var edge in inner.Where(edge => edge < left + ((right - left) * LastEdge) && inner.Count(other => Math.Abs(other - edge) < Tolerance) > 1))
        {
            if (edge - edges[^1] > MinWidth)
            {
                edges.Add(edge);
            }
        }

        return edges;
    }

    private static int CellOf(ResumeLine line, TextSpan span, List<double> edges)
    {
        var left = span == line.Spans[0] ? Math.Min(span.Left, line.Left!.Value) : span.Left;
        return Math.Max(0, edges.FindLastIndex(edge => edge <= left + Tolerance));
    }

    private static bool Crosses(ResumeLine line, List<double> edges) =>
        line.Spans.Any(span => CellOf(line, span, edges) is var cell && cell + 1 < edges.Count && span.Right > edges[cell + 1] + Tolerance);

    private static List<List<ResumeLine>> Rows(IReadOnlyList<ResumeLine> lines, List<double> edges)
    {
        var gaps = lines.Skip(1).Where(line => CellOf(line, line.Spans[0], edges) == 0).Select(line => line.Source.GapAbove).DefaultIfEmpty(0).ToList();
        var wide = gaps.Max() - gaps.Min() > 0.3 ? (gaps.Max() + gaps.Min()) / 2 : double.MaxValue;
        var rows = new List<List<ResumeLine>>();
        foreach (var line in lines)
        {
            var isFirst = CellOf(line, line.Spans[0], edges) == 0;
            var above = rows.Count > 0 ? rows[^1][^1] : null;
            var isDated = isFirst && IsDated(line) && rows.Count > 0 && rows[^1].Exists(IsDated);
            if (above is null || isDated || (isFirst && (line.Source.GapAbove > wide || line.Source.Region != above.Source.Region || line.Source.Page != above.Source.Page || CellOf(above, above.Spans[0], edges) > 0)))
            {
                rows.Add([]);
            }

            rows[^1].Add(line);
        }

        return rows;
    }

    private static bool IsDated(ResumeLine line) => line.Dates.Any(date => date.Start < line.Spans[0].Text.Length);

    private static IEnumerable<ResumeLine> InCells(List<ResumeLine> row, List<double> edges, DateReader dates)
    {
        for (var cell = 0; cell < edges.Count; cell++)
        {
            foreach (var line in row)
            {
                var spans = line.Spans.Where(span => CellOf(line, span, edges) == cell).ToList();
                if (spans.Count > 0)
                {
                    yield return spans.Count == line.Spans.Count ? line : Part(line, spans, cell, dates);
                }
            }
        }
    }

    private static ResumeLine Part(ResumeLine line, List<TextSpan> spans, int cell, DateReader dates)
    {
        var box = line.Source.Box!;
        var source = line.Source with
        {
            Spans = spans,
            Box = [spans[0].Left, box[1], spans[^1].Right, box[3]],
            IsBold = spans.TrueForAll(span => span.IsBold),
            IsItalic = spans.TrueForAll(span => span.IsItalic),
            IsBullet = line.Source.IsBullet && spans[0] == line.Spans[0],
            GapAbove = cell == 0 ? line.Source.GapAbove : Math.Min(line.Source.GapAbove, 0.4),
        };
        return ResumeLine.Of(line.Index, source, spans, dates);
    }
}
