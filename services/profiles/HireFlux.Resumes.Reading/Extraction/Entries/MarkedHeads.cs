using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>Entries whose heads have a mark of their own, further out than the marks of the lines about them.</summary>
internal static class MarkedHeads
{
    private const double Slack = 4;

    /// <summary>The lines, with the outermost marks taken off where each of them stands at a date and others stand further in.</summary>
    public static IReadOnlyList<ResumeLine> Unmark(IReadOnlyList<ResumeLine> lines)
    {
        var marked = Enumerable.Range(0, lines.Count).Where(i => lines[i].IsBullet && lines[i].Left is not null).ToList();
        if (marked.Count < 2)
        {
            return lines;
        }

        var outermost = marked.Min(i => lines[i].Left!.Value) + Slack;
        var heads = marked.Where(i => lines[i].Left < outermost).ToHashSet();
        return heads.Count == marked.Count || !heads.All(i => IsDated(lines, i))
            ? lines
            : [.. lines.Select((line, i) => heads.Contains(i) ? line with { IsBullet = false, Source = line.Source with { IsBullet = false } } : line)];
    }

    private static bool IsDated(IReadOnlyList<ResumeLine> lines, int i) =>
        lines[i].Dates.Count > 0 || (i + 1 < lines.Count && !lines[i + 1].IsBullet && lines[i + 1].Dates.Count > 0);
}
