using HireFlux.Resumes.Reading.Extraction.Sections;

namespace HireFlux.Resumes.Reading.Extraction.Entries;

/// <summary>
/// Finds where entries begin. Each date that stands apart belongs to one entry; of the lines before it, those are its own that look as
/// the section's first lines do, stand off from what is above, and are as many as in the entries before.
/// </summary>
internal static class EntrySplitter
{
    private const int MaxLead = 4;

    public static List<Entry> Split(IReadOnlyList<EntryLine> lines)
    {
        var anchors = Enumerable.Range(0, lines.Count).Where(i => lines[i].Date is not null).ToList();
        var starts = anchors.Count > 0 ? ByDates(lines, anchors) : ByLooks(lines);
        var entries = new List<Entry>();
        for (var i = 0; i < starts.Count; i++)
        {
            var part = lines.Skip(starts[i]).Take((i + 1 < starts.Count ? starts[i + 1] : lines.Count) - starts[i]).ToList();
            entries.Add(Divide(part));
        }

        return Merge(entries);
    }

    private static List<int> ByDates(IReadOnlyList<EntryLine> lines, List<int> anchors)
    {
        var first = anchors[0];
        var start = first;
        while (start > 0 && !lines[start - 1].IsBody && Whole(lines, start, first) < MaxLead)
        {
            start--;
        }

        start = Heads(lines, start, first);
        start = start > 1 && Above(lines, start) is 0 ? 0 : start;
        var lead = LeadOf(lines, start, first);
        var starts = new List<int> { start };
        foreach (var (previous, anchor) in anchors.Zip(anchors.Skip(1)))
        {
            starts.Add(Best(lines, starts[^1], previous, anchor, start, lead));
        }

        return starts;
    }

    /// <summary>A date beside a bullet tells nothing about where its entry begins: that is the run of lines above the bullets.</summary>
    private static int Heads(IReadOnlyList<EntryLine> lines, int start, int anchor)
    {
        if (!lines[anchor].IsBody)
        {
            return start;
        }

        var head = anchor;
        while (head > 0 && lines[head].IsBody)
        {
            head--;
        }

        while (head > 0 && !lines[head - 1].IsBody && Whole(lines, head, anchor) < MaxLead)
        {
            head--;
        }

        return head;
    }

    private static int LeadOf(IReadOnlyList<EntryLine> lines, int start, int anchor) =>
        Enumerable.Range(start, anchor - start).Count(i => !lines[i].IsBody && !(i > start && Wraps(lines, i)));

    /// <summary>How many lines stand from the first to before the second; what the line above had no room for is no line of its own.</summary>
    private static int Whole(IReadOnlyList<EntryLine> lines, int start, int anchor) => anchor - start - Enumerable.Range(start, anchor - start).Count(i => Wraps(lines, i));

    private static bool Wraps(IReadOnlyList<EntryLine> lines, int i) => i > 0 && lines[i - 1] is { IsBody: false, Date: null } above && lines[i] is { IsBody: false, Date: null } line
        && LineLook.Of(above.Line) == LineLook.Of(line.Line) && line.Line.Source.GapAbove < 0.7 && RunningText.HadNoRoom(above.Line, line.Line);

    private static int Best(IReadOnlyList<EntryLine> lines, int lastStart, int previous, int anchor, int first, int lead)
    {
        var end = anchor;
        if (lines[anchor].IsBody)
        {
            while (end > previous + 1 && lines[end].IsBody)
            {
                end--;
            }
        }

        var low = Math.Max(previous + 1, lastStart + 1);
        var body = end;
        while (body > low && !lines[body - 1].IsBody)
        {
            body--;
        }

        var hasBody = body > low || (body == low && low > 0 && lines[low - 1].IsBody);
        var from = end;
        while (from > body && Whole(lines, from, end) < MaxLead)
        {
            from--;
        }

        var (best, bestScore) = (end, double.MinValue);
        for (var start = from; start <= end; start++)
        {
            var score = Score(lines, start, end, first, lead) + (start == from && hasBody && from == body ? 1.5 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (start, score);
            }
        }

        return Above(lines, best) is { } name && name > previous && IsAbout(lines, first) && IsHeadLike(lines[name].Line, lines[first].Line) ? name : best;
    }

    /// <summary>The first entry has running text between its name and its date.</summary>
    private static bool IsAbout(IReadOnlyList<EntryLine> lines, int first) => first + 1 < lines.Count && lines[first] is { IsBody: false, Date: null } && lines[first + 1] is { IsBody: true, Date: null };

    /// <summary>As the first head looks, apart from what stands at the right of it; long heads are often set a little smaller.</summary>
    private static bool IsHeadLike(ResumeLine line, ResumeLine first)
    {
        if (LineLook.Of(line) == LineLook.Of(first))
        {
            return true;
        }

        return line.Spans is [{ IsBold: true } own, ..] && first.Spans is [{ IsBold: true } other, ..] && own.IsItalic == other.IsItalic
            && line.IsCapitals == first.IsCapitals && Math.Abs(line.Source.FontSize - first.Source.FontSize) <= 1;
    }

    private static double Score(IReadOnlyList<EntryLine> lines, int start, int anchor, int first, int lead)
    {
        var line = lines[start].Line;
        var above = start > 0 ? lines[start - 1].Line : line;
        var isAlike = IsHeadLike(line, lines[first].Line) && lines[start].IsDateOnly == lines[first].IsDateOnly;
        var gap = line.Source.GapAbove - Enumerable.Range(start + 1, Math.Max(0, anchor - start)).Select(i => lines[i].Line.Source.GapAbove).DefaultIfEmpty(0).Max();
        return (isAlike ? 2.5 : 0)
            + (Whole(lines, start, anchor) == lead ? 2.5 : 0)
            - (Wraps(lines, start) ? 2 : 0)
            + Math.Clamp(gap * 2, -1.5, 2.5)
            + (line.Source.IsBold && !above.Source.IsBold ? 1 : 0)
            + (line.Source.Region != above.Source.Region ? 1.5 : 0)
            - (line.Text.Length > 0 && char.IsLower(line.Text[0]) ? 2 : 0);
    }

    /// <summary>Without dates: entries begin where a line looks as the first one and is not running text.</summary>
    private static List<int> ByLooks(IReadOnlyList<EntryLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var look = LineLook.Of(lines[0].Line);
        var starts = new List<int> { 0 };
        for (var i = 1; i < lines.Count; i++)
        {
            var isStart = !lines[i].IsBody && LineLook.Of(lines[i].Line) == look
                && (lines[i - 1].IsBody || lines[i].Line.Source.GapAbove > 0.5 || (look.IsBold && !lines[i - 1].Line.Source.IsBold));
            if (isStart)
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    /// <summary>The line above the running text above this one: a name, where that text says what the firm does.</summary>
    private static int? Above(IReadOnlyList<EntryLine> lines, int start)
    {
        var prose = start;
        while (prose > 0 && lines[prose - 1] is { IsBody: true, Line.IsBullet: false, Date: null })
        {
            prose--;
        }

        return prose > 0 && start - prose is 1 or 2 && lines[prose - 1] is { IsBody: false, Date: null } ? prose - 1 : null;
    }

    private static Entry Divide(List<EntryLine> lines)
    {
        var dated = lines.FindIndex(line => line.Date is not null);
        if (dated > 1 && lines.FindIndex(line => line.IsBody) is > 0 and var about && about < dated && lines.FindIndex(about, line => !line.IsBody) is var goesOn && goesOn > about && goesOn <= dated
            && lines.GetRange(about, goesOn - about).TrueForAll(line => !line.Line.IsBullet))
        {
            // What the firm does stands between its name and the title.
            var prose = lines.GetRange(about, goesOn - about);
            var whole = Divide([.. lines.Take(about), .. lines.Skip(goesOn)]);
            return whole with { Body = [.. prose, .. whole.Body] };
        }

        var end = 0;
        while (end < lines.Count && (!lines[end].IsBody || (end == 0 && lines[end].Date is not null)) && (end <= dated + 3 || end <= 3))
        {
            end++;
        }

        return new Entry([.. lines.Take(end)], [.. lines.Skip(end)]);
    }

    /// <summary>A date that names nothing belongs to the entry above it.</summary>
    private static List<Entry> Merge(List<Entry> entries)
    {
        var merged = new List<Entry>();
        foreach (var entry in entries)
        {
            if (merged.Count > 0 && entry.Header.TrueForAll(line => line.Rest.Length == 0))
            {
                merged[^1].Body.AddRange(entry.Header);
                merged[^1].Body.AddRange(entry.Body);
            }
            else
            {
                merged.Add(entry);
            }
        }

        return merged;
    }
}
