using System.Globalization;

namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>
/// The facts of a person that did not come back: every member of <see cref="ResumeData"/> but those that no document prints (which
/// <c>ResumeOutline</c> names): evidence and the imported JSON Resume, and the number in E.164 form where the written one
/// has no country.
/// </summary>
internal static class Differences
{
    public static IReadOnlyList<string> Between(ResumeData written, ResumeData read) =>
    [
        .. One("name", written.Name, read.Name),
        .. One("headline", written.Headline, read.Headline),
        .. One("email", written.Email, read.Email),
        .. One("phone", written.Phone, read.Phone),
        .. written.PhoneE164 is null ? [] : One("e164", written.PhoneE164, read.PhoneE164),
        .. One("location", written.Location, read.Location),
        .. One("links", Join(written.Links), Join(read.Links)),
        .. One("summary", written.Summary, read.Summary),
        .. Each("experience", written.Experience, read.Experience, Job),
        .. Each("education", written.Education, read.Education, Study),

        // Of a person who lists no skills the parser takes those that the text speaks of.
        .. written.Skills.Count == 0 ? [] : One("skills", Join(written.Skills), Join(read.Skills)),
        .. One("languages", Join(written.Languages), Join(read.Languages)),
        .. One("certificates", Join(written.Certificates), Join(read.Certificates)),
        .. Each("projects", written.Projects, read.Projects, Project),
        .. Each("sections", written.Sections, read.Sections, Section),
    ];

    private static IEnumerable<string> Job(ExperienceItem written, ExperienceItem read) =>
    [
        .. One("job.title", written.Title, read.Title),
        .. One("job.company", written.Company, read.Company),
        .. One("job.location", written.Location, read.Location),
        .. One("job.dates", $"{written.StartDate}/{written.EndDate}/{written.IsCurrent}", $"{read.StartDate}/{read.EndDate}/{read.IsCurrent}"),
        .. One("job.description", written.Description, read.Description),
        .. One("job.achievements", Join(written.Achievements), Join(read.Achievements)),
    ];

    private static IEnumerable<string> Study(EducationItem written, EducationItem read) =>
    [
        .. One("study.institution", written.Institution, read.Institution),
        .. One("study.degree", written.Degree, read.Degree),
        .. One("study.location", written.Location, read.Location),
        .. One("study.dates", $"{written.StartDate}/{written.EndDate}/{written.GraduationYear}", $"{read.StartDate}/{read.EndDate}/{read.GraduationYear}"),
        .. written.Score is { } score && read.Score == $"Grade: {score}" ? [] : One("study.score", written.Score, read.Score),
        .. One("study.details", Join(written.Details), Join(read.Details)),
    ];

    private static IEnumerable<string> Project(ProjectItem written, ProjectItem read) =>
    [
        .. One("project.name", written.Name, read.Name),
        .. One("project.url", written.Url, read.Url),
        .. One("project.dates", $"{written.StartDate}/{written.EndDate}", $"{read.StartDate}/{read.EndDate}"),
        .. One("project.description", written.Description, read.Description),
        .. One("project.highlights", Join(written.Highlights), Join(read.Highlights)),
    ];

    private static IEnumerable<string> Section(ResumeSection written, ResumeSection read) =>
    [
        .. One("section", $"{written.Kind}: {written.Heading}", $"{read.Kind}: {read.Heading}"),
        .. One("section.lines", Join(written.Lines), Join(read.Lines)),
    ];

    private static IEnumerable<string> Each<T>(string field, IReadOnlyList<T> written, IReadOnlyList<T> read, Func<T, T, IEnumerable<string>> compare) => written.Count == read.Count
        ? written.Zip(read).SelectMany(pair => compare(pair.First, pair.Second))
        : One(field, string.Create(CultureInfo.InvariantCulture, $"{written.Count}: {Join(written)}"), string.Create(CultureInfo.InvariantCulture, $"{read.Count}: {Join(read)}"));

    private static IEnumerable<string> One(string field, string? written, string? read) =>
        written == read ? [] : [$"{field}: wrote '{written}', read '{read}'"];

    private static string Join<T>(IEnumerable<T> items) => string.Join(" ¦ ", items);
}
