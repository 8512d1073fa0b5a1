using System.Globalization;

namespace HireFlux.Resumes.Facts;

/// <summary>Takes a resume apart into its facts.</summary>
internal static class FactReader
{
    public static IEnumerable<Fact> Read(ResumeData resume) =>
    [
        .. One(FactKind.Person, resume.Name, "/name"),
        .. One(FactKind.Person, resume.Headline, "/headline"),
        .. One(FactKind.Person, resume.Location, "/location"),
        .. One(FactKind.Summary, resume.Summary, "/summary"),
        .. resume.Experience.SelectMany(Job),
        .. resume.Education.SelectMany(Study),
        .. resume.Skills.SelectMany((skill, index) => One(FactKind.Skill, skill, At("/skills", index))),
        .. resume.Languages.SelectMany((item, index) => One(FactKind.Language, Join(item.Language, item.Fluency), At("/languages", index))),
        .. resume.Projects.SelectMany(Project),
        .. resume.Certificates.SelectMany((item, index) =>
            One(FactKind.Certificate, Join(item.Name, item.Issuer, item.Date?.ToString()), At("/certificates", index))),
        .. resume.Sections.SelectMany((section, index) => Lines(FactKind.Other, section.Lines, At("/sections", index) + "/lines", null)),
    ];

    private static IEnumerable<Fact> Job(ExperienceItem item, int index)
    {
        var pointer = At("/experience", index);
        var job = new Fact(string.Empty, FactKind.Job, Join(item.Title, item.Company, item.Location, Span(item)), pointer);
        job = job with { Id = FactId.Of(job.Kind, job.Text) };
        return
        [
            job,
            .. One(FactKind.Achievement, item.Description, pointer + "/description", job.Id),
            .. Lines(FactKind.Achievement, item.Achievements, pointer + "/achievements", job.Id),
        ];
    }

    private static IEnumerable<Fact> Study(EducationItem item, int index)
    {
        var pointer = At("/education", index);
        var study = new Fact(
            string.Empty,
            FactKind.Study,
            Join(item.Degree, item.Institution, item.Location, item.StartDate?.ToString(), (item.EndDate?.Year ?? item.GraduationYear)?.ToString(CultureInfo.InvariantCulture), item.Score),
            pointer);
        study = study with { Id = FactId.Of(study.Kind, study.Text) };
        return [study, .. Lines(FactKind.Study, item.Details, pointer + "/details", study.Id)];
    }

    private static IEnumerable<Fact> Project(ProjectItem item, int index)
    {
        var pointer = At("/projects", index);
        var project = new Fact(string.Empty, FactKind.Project, Join(item.Name, item.StartDate?.ToString(), item.EndDate?.ToString()), pointer);
        project = project with { Id = FactId.Of(project.Kind, project.Text) };
        return
        [
            project,
            .. One(FactKind.Project, item.Description, pointer + "/description", project.Id),
            .. Lines(FactKind.Project, item.Highlights, pointer + "/highlights", project.Id),
        ];
    }

    private static string Span(ExperienceItem item) => (item.StartDate, item.IsCurrent ? "present" : item.EndDate?.ToString()) switch
    {
        (null, null) => string.Empty,
        (var start, var end) => $"{start}/{end}",
    };

    private static IEnumerable<Fact> Lines(FactKind kind, IReadOnlyList<string> lines, string pointer, string? ownerId) =>
        lines.SelectMany((line, index) => One(kind, line, At(pointer, index), ownerId));

    private static IEnumerable<Fact> One(FactKind kind, string? text, string pointer, string? ownerId = null) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new Fact(FactId.Of(kind, text, ownerId), kind, text, pointer, ownerId)];

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string At(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
