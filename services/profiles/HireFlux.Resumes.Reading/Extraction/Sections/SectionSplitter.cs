using HireFlux.Resumes.Reading.Documents;
using HireFlux.Resumes.Reading.Extraction.Dates;

namespace HireFlux.Resumes.Reading.Extraction.Sections;

/// <summary>Lines to sections. Columns keep to themselves: a sidebar's last section does not run on into the page's main column.</summary>
internal static class SectionSplitter
{
    /// <summary>How far the lines of one column stand apart at the left, in points: a column of dates is wider than an indent.</summary>
    private const double Indent = 60;

    public static List<Section> Split(ResumeText text, DateReader dates)
    {
        var lines = text.Lines.Select((line, index) => ResumeLine.Of(index, line, line.Spans, dates)).ToList();
        var judge = new HeadingJudge(lines);
        var sections = new List<Section> { new(SectionKind.Head, string.Empty, []) };
        var columns = new List<(ResumeLine Line, Section Section)>();
        ResumeLine? previous = null;
        foreach (var line in lines)
        {
            if (previous is not null && StartsRegion(previous, line))
            {
                var resumed = Resume(sections[^1], columns, previous, line);
                if (resumed is not null && resumed != sections[^1])
                {
                    // The section goes on: a second part of it, so that what follows keeps its order.
                    sections.Add(resumed);
                }
            }

            var current = sections[^1];
            if (judge.Judge(line, current.Kind) is { } kind)
            {
                sections.Add(new Section(kind, line.Text.Trim(' ', ':'), []));
            }
            else if (judge.JudgeBeside(line, current.Kind) is { } beside)
            {
                sections.Add(new Section(beside, line.Spans[0].Text.Trim(' ', ':'), [ResumeLine.Of(line.Index, line.Source, [.. line.Spans.Skip(1)], dates)]));
            }
            else
            {
                current.Lines.Add(line);
            }

            columns.Add((line, sections[^1]));
            previous = line;
        }

        return [.. sections.Distinct().Where(section => section.Lines.Count > 0 || section.Heading.Length > 0).Select(section => section with { Kind = ContentJudge.Judge(section) })];
    }

    private static bool StartsRegion(ResumeLine previous, ResumeLine line) =>
        previous.Source.Page != line.Source.Page || previous.Source.Region != line.Source.Region;

    /// <summary>The section that a region without a heading of its own belongs to; null for the one before it.</summary>
    private static Section? Resume(Section current, List<(ResumeLine Line, Section Section)> columns, ResumeLine previous, ResumeLine line)
    {
        if (line.Left is not { } left || line.Source.Page is not { } page || columns.Count == 0)
        {
            return null;
        }

        if (previous.Source.Page != page)
        {
            // The column of the page before that stood where this one stands.
            var above = columns.Where(entry => entry.Line.Source.Page == previous.Source.Page && entry.Line.Left is { } x && Math.Abs(x - left) < 30).ToList();
            return above.Count > 0 ? above[^1].Section : null;
        }

        var top = line.Source.Box![3];
        if (current.Lines.Count > 0 && previous.Source.Box is { } last && top <= last[1] + 2 && InColumn(columns, page, left, top) is { } column && column != current)
        {
            return column;
        }

        // Up the page and beside what came before: another column, whose first lines are not the last section's.
        var start = columns.Find(entry => entry.Section == current).Line;
        var isBeside = start?.Source.Box is { } box && top > box[3] + 2 && start.Source.Page == page && (left > box[2] || line.Right < box[0] || Math.Abs(left - box[0]) > 60);
        return isBeside && !(current.Kind == SectionKind.Experience && line.Dates.Count > 0) ? new Section(SectionKind.Head, string.Empty, []) : null;
    }

    /// <summary>The section of what stands above in the same column, which is where a column goes on below the end of the one beside it.</summary>
    private static Section? InColumn(List<(ResumeLine Line, Section Section)> columns, int page, double left, double top) =>
        columns.FindLast(entry => entry.Line.Source.Page == page && entry.Line.Source.Box is { } box && box[1] >= top - 2 && Math.Abs(box[0] - left) <= Indent).Section;
}
