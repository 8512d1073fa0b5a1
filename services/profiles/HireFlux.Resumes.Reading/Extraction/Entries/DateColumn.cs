using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>
/// Closes up spans of time that wrap in a narrow column at the left: "March 2008 –" stands beside the title, "December 2012" beside whatever
/// comes under it, which is neither dated by it nor new.
/// </summary>
internal static class DateColumn
{
    private const int MostLines = 4;
    private const int MostLetters = 24;
    private const double Slack = 3;

    /// <summary>White space above a line of one cell, in heights of the line, at most.</summary>
    private const double WrapGap = 0.8;

    public static IReadOnlyList<ResumeLine> Close(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        var closed = new List<ResumeLine>();
        for (var i = 0; i < lines.Count;)
        {
            var (whole, count) = Whole(lines, i, dates);
            closed.AddRange(whole is null ? [lines[i]] : Apart(lines.Skip(i).Take(count).ToList(), whole, dates));
            i += count;
        }

        return closed;
    }

    /// <summary>The span of time that begins in the first cell of a line, and how many lines it takes; null and 1 where none wraps.</summary>
    private static (string? Text, int Count) Whole(IReadOnlyList<ResumeLine> lines, int at, DateReader dates)
    {
        if (lines[at].Spans.Count < 2 || lines[at].Left is null || lines[at].Spans[0].Text is not { Length: < MostLetters } text || dates.Find(text) is [{ IsSpan: true, To: not null } or { IsSpan: true, IsCurrent: true, Length: > 0 }] && text[^1] is not ('-' or '–' or '—'))
        {
            return (null, 1);
        }

        for (var next = at + 1; next < Math.Min(lines.Count, at + MostLines); next++)
        {
            var (first, line) = (lines[at].Spans[0], lines[next]);
            if (line.Left is not { } left || line.Source.Page != lines[at].Source.Page || line.Source.GapAbove > WrapGap || !IsBelow(first, line.Spans[0], left - lines[at].Left!.Value) || line.Spans[0].Text.Length >= MostLetters
                || (line.Spans.Count == 1 && line.Right > lines[at].Spans[1].Left))
            {
                break;
            }

            // A dash that begins the cell's second line was taken for a bullet.
            text = $"{text}{(line.IsBullet ? " – " : " ")}{line.Spans[0].Text}";
            if (dates.Find(text) is [{ Start: 0, IsSpan: true } span] && span.End == text.Length && (span.IsCurrent || span.To is not { } to || span.From is not { } from || to.LastMonth >= from.FirstMonth)
                && first.Text.Length < text.Length && !(span.IsCurrent && text[^1] is '-' or '–' or '—'))
            {
                return (text, next - at + 1);
            }
        }

        return (null, 1);
    }

    /// <summary>In one column with what stands above, be it set to its left or to its right.</summary>
    private static bool IsBelow(TextSpan above, TextSpan span, double indent) => Math.Abs(indent) <= Slack || Math.Abs(above.Right - span.Right) <= Slack;

    /// <summary>The first line with the whole span of time, the others without their parts of it.</summary>
    private static IEnumerable<ResumeLine> Apart(List<ResumeLine> lines, string whole, DateReader dates)
    {
        var first = lines[0];
        yield return ResumeLine.Of(first.Index, first.Source, [Of(first.Spans[0], whole), .. first.Spans.Skip(1)], dates);
        foreach (var line in lines.Skip(1).Where(line => line.Spans.Count > 1))
        {
            var (spans, box) = (line.Spans.Skip(1).ToList(), line.Source.Box!);
            var source = line.Source with
            {
                Spans = spans,
                Box = [spans[0].Left, box[1], spans[^1].Right, box[3]],
                IsBold = spans.TrueForAll(span => span.IsBold),
                IsItalic = spans.TrueForAll(span => span.IsItalic),
                IsBullet = false,
            };
            yield return ResumeLine.Of(line.Index, source, spans, dates);
        }
    }

    private static TextSpan Of(TextSpan span, string text) => span with { Text = text, Runs = [new TextRun(text, span.IsBold, span.IsItalic, span.Runs.Count > 0 ? span.Runs[0].FontSize : 0)] };
}
