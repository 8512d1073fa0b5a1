using System.Globalization;

namespace HireFlux.Resumes.Rendering.Content;

/// <summary>
/// A resume as blocks. One fact stands in one place: title and dates head a job, employer and place stand under them; nothing has to be told
/// apart by commas. That is good for people and for parsers, ours and others. What a person would not find on paper is not there: where facts
/// were found (evidence, sources of a version's lines), which achievements a version picked (they stand first among their job's), the kind of a
/// section (its heading says it), breaks between the paragraphs of a text, a telephone number in E.164 form (only behind the link), and what of
/// an imported JSON Resume has no place in <see cref="ResumeData"/>. A study without an end prints its graduation year as the end; a grade that
/// does not say what it is ("1.3") gets the word "Grade" before it.
/// </summary>
internal static class ResumeOutline
{
    public static Outline Of(ResumeData resume)
    {
        var name = CleanText.Line(resume.Name);
        Section?[] sections =
        [
            Make("Summary", CleanText.Lines(resume.Summary).Select(line => new Block(BlockKind.Paragraph, line))),
            Make("Experience", resume.Experience.SelectMany(Job)),
            Make("Education", resume.Education.SelectMany(Study)),
            ItemList.Of("Skills", resume.Skills),
            Make("Projects", resume.Projects.SelectMany(Project)),
            Make("Certificates", resume.Certificates.SelectMany(Certificate)),
            ItemList.Of("Languages", resume.Languages.Select(Language)),
            .. resume.Sections.Select(section => Make(
                CleanText.Line(section.Heading) ?? "Other",
                section.Lines.Select(CleanText.Line).OfType<string>().Select(line => new Block(BlockKind.Bullet, line)))),
        ];
        return new Outline(name is null ? "Resume" : $"{name} – Resume", name, ContactPieces.Header(resume), [.. sections.OfType<Section>()]);
    }

    private static Section? Make(string heading, IEnumerable<Block> blocks) =>
        blocks.ToList() is { Count: > 0 } some ? new Section(heading, some) : null;

    private static IEnumerable<Block> Job(ExperienceItem job) => Entry(
        CleanText.Line(job.Title), CleanText.Line(job.Company), DateText.Span(job.StartDate, job.EndDate, job.IsCurrent), CleanText.Line(job.Location),
        [.. Text(job.Description), .. Bullets(job.Achievements)]);

    private static IEnumerable<Block> Study(EducationItem study)
    {
        var year = study.GraduationYear?.ToString("D4", CultureInfo.InvariantCulture);
        var dates = (study.StartDate, study.EndDate) switch
        {
            (null, { } end) => DateText.One(end),
            (null, null) => year,
            ({ } start, null) when year is not null => $"{DateText.One(start)} – {year}",
            var (start, end) => DateText.Span(start, end),
        };
        return Entry(
            CleanText.Line(study.Degree), CleanText.Line(study.Institution), dates, CleanText.Line(study.Location),
            [.. Score(CleanText.Line(study.Score)), .. Bullets(study.Details)]);
    }

    // "GPA 3.8/4.0" says what it is; "1.3" and "Distinction" don't.
    private static IEnumerable<Block> Score(string? score) => score switch
    {
        null => [],
        _ when char.IsLetter(score[0]) && score.Any(char.IsAsciiDigit) => [new Block(BlockKind.Paragraph, score)],
        _ => [new Block(BlockKind.Paragraph, $"Grade: {score}")],
    };

    private static IEnumerable<Block> Project(ProjectItem project)
    {
        var url = CleanText.Line(project.Url);
        var head = Entry(CleanText.Line(project.Name) ?? url, null, DateText.Span(project.StartDate, project.EndDate), null, []);
        var link = url is null || project.Name is null ? Array.Empty<Block>() : [new Block(BlockKind.EntryLine, [ContactPieces.Link(url)])];
        return [.. head, .. link, .. Text(project.Description), .. Bullets(project.Highlights)];
    }

    private static IEnumerable<Block> Certificate(CertificateItem item) => Entry(
        CleanText.Line(item.Name), CleanText.Line(item.Issuer), item.Date is { } date ? DateText.One(date) : null, null, []);

    private static IEnumerable<Block> Entry(string? first, string? second, string? dates, string? place, IEnumerable<Block> rest)
    {
        var (head, line) = (first ?? second, first is null ? null : second);
        return
        [
            .. head is null && dates is null ? Array.Empty<Block>() : [new Block(BlockKind.EntryHead, head ?? string.Empty, dates)],
            .. line is null && place is null ? Array.Empty<Block>() : [new Block(BlockKind.EntryLine, line ?? string.Empty, place)],
            .. rest,
        ];
    }

    private static string? Language(LanguageItem item) =>
        CleanText.Line(item.Fluency) is { } fluency ? $"{CleanText.Line(item.Language)} ({fluency})" : CleanText.Line(item.Language);

    private static IEnumerable<Block> Text(string? text) => CleanText.Lines(text).Select(line => new Block(BlockKind.Paragraph, line));

    private static IEnumerable<Block> Bullets(IEnumerable<string> lines) =>
        lines.Select(CleanText.Line).OfType<string>().Select(line => new Block(BlockKind.Bullet, line));
}
