using System.Globalization;
using HireFlux.Resumes.Facts;

namespace HireFlux.Resumes.Diff;

/// <summary>Compares two resumes by what they say: an entry or line is followed through moves and rewordings by the facts behind it.</summary>
public static class ResumeDiff
{
    /// <summary>The differences, section by section in the order of the resume after.</summary>
    public static IReadOnlyList<ResumeChange> Compare(ResumeData before, ResumeData after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Sources(before), Sources(after));
        return
        [
            .. Lines("summary", null, One("/summary", before.Summary, old), One("/summary", after.Summary, now)),
            .. Entries("experience", "achievements", Jobs(before), Jobs(after), old, now),
            .. Entries("projects", "highlights", Projects(before), Projects(after), old, now),
            .. Lines("skills", null, Many("/skills", before.Skills, old), Many("/skills", after.Skills, now)),
            .. Lines("education", null, Many("/education", before.Education.Select(Study), old), Many("/education", after.Education.Select(Study), now)),
            .. Lines("certificates", null, Many("/certificates", before.Certificates.Select(item => item.Name), old), Many("/certificates", after.Certificates.Select(item => item.Name), now)),
            .. Lines("languages", null, Many("/languages", before.Languages.Select(Spoken), old), Many("/languages", after.Languages.Select(Spoken), now)),
            .. Lines("sections", null, Sections(before, old), Sections(after, now)),
        ];
    }

    private static IEnumerable<ResumeChange> Entries(string section, string list, List<Entry> before, List<Entry> after, Known old, Known now)
    {
        var (was, are) = (Many($"/{section}", before.Select(entry => entry.Title), old), Many($"/{section}", after.Select(entry => entry.Title), now));
        foreach (var change in Lines(section, null, was, are))
        {
            yield return change;
        }

        foreach (var (from, to) in LineMatching.Pair(was, are))
        {
            var lines = Lines(
                section,
                after[to].Title,
                [.. One($"/{section}/{from}/description", before[from].Text, old), .. Many($"/{section}/{from}/{list}", before[from].Lines, old)],
                [.. One($"/{section}/{to}/description", after[to].Text, now), .. Many($"/{section}/{to}/{list}", after[to].Lines, now)]);
            foreach (var change in lines)
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<ResumeChange> Lines(string section, string? entry, List<DiffLine> before, List<DiffLine> after)
    {
        var pairs = LineMatching.Pair(before, after);
        var moved = LineMatching.Moved(pairs);
        for (var i = 0; i < pairs.Count; i++)
        {
            var (from, to) = (before[pairs[i].Before], after[pairs[i].After]);
            if (from.Bare != to.Bare || moved.Contains(i))
            {
                yield return new ResumeChange(from.Bare != to.Bare ? ChangeKind.Reworded : ChangeKind.Moved, section, entry, from.Place, to.Place, from.Text, to.Text);
            }
        }

        foreach (var line in after.Where((_, at) => pairs.All(pair => pair.After != at)))
        {
            yield return new ResumeChange(ChangeKind.Added, section, entry, null, line.Place, null, line.Text);
        }

        foreach (var line in before.Where((_, at) => pairs.All(pair => pair.Before != at)))
        {
            yield return new ResumeChange(ChangeKind.Removed, section, entry, line.Place, null, line.Text, null);
        }
    }

    /// <summary>A version says which facts are behind each place; of a master, each place is its own fact.</summary>
    private static Known Sources(ResumeData resume)
    {
        if (resume is TailoredResume { Sources.Count: > 0 } tailored)
        {
            return place => [.. tailored.Sources.GetValueOrDefault(place) ?? []];
        }

        var facts = FactIndex.Of(resume).Facts.ToLookup(fact => fact.JsonPointer, fact => fact.Id);
        return place => [.. facts[place]];
    }

    private static List<Entry> Jobs(ResumeData resume) =>
        [.. resume.Experience.Select(job => new Entry(Join(job.Title, job.Company, job.StartDate?.ToString(), job.IsCurrent ? "present" : job.EndDate?.ToString()), job.Description, job.Achievements))];

    private static List<Entry> Projects(ResumeData resume) => [.. resume.Projects.Select(project => new Entry(Join(project.Name, project.Url), project.Description, project.Highlights))];

    private static string Study(EducationItem item) => Join(item.Degree, item.Institution, item.GraduationYear?.ToString(CultureInfo.InvariantCulture));

    private static string Spoken(LanguageItem item) => Join(item.Language, item.Fluency);

    private static List<DiffLine> Sections(ResumeData resume, Known known) =>
        [.. resume.Sections.SelectMany((section, index) => Many($"/sections/{index}/lines", section.Lines.Select(line => $"{section.Heading}: {line}"), known))];

    private static List<DiffLine> One(string place, string? text, Known known) => string.IsNullOrWhiteSpace(text) ? [] : [new DiffLine(place, text, known(place))];

    private static List<DiffLine> Many(string place, IEnumerable<string> texts, Known known) =>
        [.. texts.Select((text, index) => (Text: text, Place: string.Create(CultureInfo.InvariantCulture, $"{place}/{index}"))).Select(line => new DiffLine(line.Place, line.Text, known(line.Place)))];

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private delegate IReadOnlyCollection<string> Known(string place);

    private sealed record Entry(string Title, string? Text, IReadOnlyList<string> Lines);
}
