using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Dates;
using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>Closes up spans of time that break over the end of a line: "(March 2016 to" and "Aug. 2019)".</summary>
internal static class WrappedDates
{
    public static List<ResumeLine> Join(IReadOnlyList<ResumeLine> lines, DateReader dates)
    {
        var joined = new List<ResumeLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && line.Spans.Count == 1 && line.WordCount <= 5 && !line.IsBullet && Closed(joined[^1], line, dates) is { } whole)
            {
                joined[^1] = whole;
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    /// <summary>Both in one, where only together they are a span: the line above ends in a date and a word or dash that leads on.</summary>
    private static ResumeLine? Closed(ResumeLine above, ResumeLine line, DateReader dates)
    {
        if (above.Dates is not [.., { To: null } last] || above.Text.Length - last.End > 6 || above.Text.Length == last.End && !last.IsSpan)
        {
            return null;
        }

        var (left, right) = (above.Spans[^1], line.Spans[0]);
        var span = left with { Text = $"{left.Text} {right.Text}", Runs = [.. left.Runs, new TextRun(" ", left.IsBold, left.IsItalic, 0), .. right.Runs] };
        var whole = ResumeLine.Of(above.Index, above.Source, [.. above.Spans.SkipLast(1), span], dates);
        return whole.Dates is [.., { IsSpan: true } closed] && closed.Start < above.Text.Length && closed.End > above.Text.Length + 1 && whole.Text.Length - closed.End <= 2 ? whole : null;
    }
}
