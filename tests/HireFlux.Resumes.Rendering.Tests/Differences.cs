using System.Globalization;

namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>The facts of a person that did not come back.</summary>
internal static class Differences
{
    public static IReadOnlyList<string> Between(ResumeData written, ResumeData read) =>
    [
        .. One("name", written.Name, read.Name),
        .. One("headline", written.Headline, read.Headline),
        .. One("email", written.Email, read.Email),
        .. One("phone", written.Phone, read.Phone),
        .. One("location", written.Location, read.Location),
        .. One("links", Join(written.Links.Select(link => link.Url)), Join(read.Links.Select(link => link.Url))),
        .. One("summary", written.Summary, read.Summary),
        .. Each("experience", written.Experience, read.Experience, Job),
        .. Each("education", written.Education, read.Education, Study),

        // Of a person who lists no skills the parser takes those that the text speaks of.
        .. written.Skills.Count == 0 ? [] : One("skills", Sorted(written.Skills), Sorted(read.Skills)),
        .. One("languages", Join(written.Languages.Select(item => $"{item.Language}={item.Fluency}")), Join(read.Languages.Select(item => $"{item.Language}={item.Fluency}"))),
        .. One("certificates", Join(written.Certificates.Select(item => $"{item}")), Join(read.Certificates.Select(item => $"{item}"))),
        .. Each("projects", written.Projects, read.Projects, Project),
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
        .. One("study.dates", $"{written.StartDate}/{written.EndDate}/{written.GraduationYear}", $"{read.StartDate}/{read.EndDate}/{read.GraduationYear}"),
        .. One("study.score", written.Score, read.Score),
    ];

    private static IEnumerable<string> Project(ProjectItem written, ProjectItem read) =>
    [
        .. One("project.name", written.Name, read.Name),
        .. One("project.dates", $"{written.StartDate}/{written.EndDate}", $"{read.StartDate}/{read.EndDate}"),
        .. One("project.highlights", Join(written.Highlights), Join(read.Highlights)),
    ];

    private static IEnumerable<string> Each<T>(string field, IReadOnlyList<T> written, IReadOnlyList<T> read, Func<T, T, IEnumerable<string>> compare) => written.Count == read.Count
        ? written.Zip(read).SelectMany(pair => compare(pair.First, pair.Second))
        : One(field, written.Count.ToString(CultureInfo.InvariantCulture), read.Count.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> One(string field, string? written, string? read) =>
        written == read ? [] : [$"{field}: wrote '{written}', read '{read}'"];

    private static string Sorted(IEnumerable<string> items) => Join(items.Order(StringComparer.Ordinal));

    private static string Join(IEnumerable<string> items) => string.Join(" ¦ ", items);
}
