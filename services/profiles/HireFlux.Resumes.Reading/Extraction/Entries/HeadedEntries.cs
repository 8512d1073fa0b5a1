using HireFlux.Resumes.Reading.Extraction.Contact;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>
/// Entries whose first lines the file itself marks as headings below the section's own (heading styles of Word, tags of a PDF): no dates
/// are needed to tell where each begins, and no year in a sentence begins another one.
/// </summary>
internal static class HeadedEntries
{
    private const int MostHeadLines = 5;
    private const int MostNameWords = 14;

    /// <summary>White space above a line that goes on a heading that was too long for one, in heights of the line, at most.</summary>
    private const double WrapGap = 0.6;

    /// <param name="lines">The lines of the section.</param>
    /// <param name="dates">Reads their dates.</param>
    /// <param name="isNamed">The headings are names (projects, certificates), in which a year is a part; others say what and where.</param>
    /// <returns>The entries; null where the lines are not so marked, or where one heading stands above several entries.</returns>
    public static List<Entry>? Read(IReadOnlyList<ResumeLine> lines, DateReader dates, bool isNamed)
    {
        if (lines.Count == 0 || lines[0].Source.HeadingLevel is not (> 1 and var level))
        {
            return null;
        }

        var starts = Enumerable.Range(0, lines.Count).Where(i => lines[i].Source.HeadingLevel == level && (i == 0 || !IsWrapped(lines[i - 1], lines[i]))).ToList();
        var parts = starts.Select((start, i) => lines.Skip(start).Take((i + 1 < starts.Count ? starts[i + 1] : lines.Count) - start).ToList()).ToList();
        var entries = parts.ConvertAll(part => Of(part, level, dates, isNamed));
        return !isNamed && (entries.Exists(HoldsSeveral) || IsInTwo(entries)) ? null : entries;
    }

    /// <summary>The heading above goes on in this line: as close as lines of one paragraph are.</summary>
    private static bool IsWrapped(ResumeLine above, ResumeLine line) => above.Source.HeadingLevel == line.Source.HeadingLevel && line.Left is not null && line.Source.GapAbove < WrapGap
        && line.Source.Region == above.Source.Region && (line.Dates.Count == 0 || above.Dates.Count == 0);

    private static Entry Of(List<ResumeLine> part, int level, DateReader dates, bool isNamed)
    {
        var header = new List<EntryLine>();
        var next = 0;
        for (; next < part.Count && next < MostHeadLines; next++)
        {
            var line = Apart(part[next], dates, isNamed);
            var isHead = part[next].Source.HeadingLevel == level;
            if (!isHead && (RunsOn(part, next, level) || !GoesOn(line, next == 1 || part[next - 1].Source.HeadingLevel == level, isNamed, header.Exists(above => above.Date is not null))))
            {
                break;
            }

            header.Add(line);
        }

        return new Entry(header, [.. part.Skip(next).Select(line => new EntryLine(line, null, null, true))]);
    }

    /// <summary>The next line goes on in the middle of this one's sentence: a year that it happens to end with dates nothing.</summary>
    private static bool RunsOn(List<ResumeLine> part, int at, int level) => at + 1 < part.Count && part[at - 1].Source.HeadingLevel != level && part[at].Spans.Count == 1 && part[at + 1] is { IsBullet: false, Text.Length: > 0 } below
        && char.IsLower(below.Text[0]) && below.Source.GapAbove < WrapGap && Math.Abs(below.Source.FontSize - part[at].Source.FontSize) < 0.1;

    private static EntryLine Apart(ResumeLine line, DateReader dates, bool isNamed)
    {
        var (rest, date, span) = EntryLines.Apart(line, dates, beginning: false, withBullets: false);
        if (isNamed && span is { IsSpan: false } year && (year.Start == 0 || rest!.Text[year.Start - 1] is ' '))
        {
            // "Bike-to-Work Week 2019"
            (date, span) = (null, null);
        }

        return new EntryLine(rest ?? line with { Spans = [], Text = string.Empty, Dates = [] }, date, span, false);
    }

    /// <summary>A line under the heading that still says what the entry is, rather than what was done.</summary>
    private static bool GoesOn(EntryLine line, bool isNext, bool isNamed, bool isDated)
    {
        if (line.Line.IsBullet)
        {
            return false;
        }

        var isSentence = line.Rest.Length > 0 && line.Rest[^1] is '.' or '。' && line.Line.WordCount >= 5;
        return (line.IsDateOnly && !isDated) || LinkReader.IsAddress(line.Rest)
            || (!isNamed && line.Line.WordCount <= MostNameWords && ((isNext && !isSentence) || line.Line.Spans.Count > 1 || (line.Date is { IsSpan: true } && !isDated) || (line.Line.Spans is [{ IsItalic: true }, ..] && !isSentence) || PlaceJudge.ScoreInHeader(line.Rest) >= 3));
    }

    /// <summary>Several posts with dates of their own under one employer, be they in bullets.</summary>
    private static bool HoldsSeveral(Entry entry) => entry.Header.Count(line => line.Date is { IsSpan: true }) > 1
        || entry.Body.Exists(line => line.Line.WordCount <= MostNameWords && line.Line.Dates.Any(date => date is { From: not null, To: not null } && (date.Start <= 1 || date.End + 1 >= line.Line.Text.Length)));

    /// <summary>A heading for the employer and one for the post: every other entry has neither a date nor anything else under its heading.</summary>
    private static bool IsInTwo(List<Entry> entries) =>
        entries.Count > 1 && entries.Count(entry => entry.Date is null && entry.Header.Count == 1 && entry.Body.Count == 0) * 2 >= entries.Count;
}
