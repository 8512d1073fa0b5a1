using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Domain;
using HireFlux.Resumes;
using HireFlux.Vocabulary;

namespace HireFlux.Profiles.Parsing;

/// <summary>Makes <see cref="ResumeParsed"/> of a resume that was read.</summary>
internal static class ResumeAnnouncement
{
    private const int LongestText = 100_000;
    private const int MostEntries = 100;
    private const int MostSkills = 300;

    public static ResumeParsed Of(Resume resume, ResumeData data)
    {
        var text = PlainText.Cut(resume.PlainText ?? string.Empty, LongestText);
        return new ResumeParsed(
            resume.UserId,
            resume.Id,
            resume.Version,
            [.. NewestFirst(data.Experience).Take(MostEntries).Select(Entry)],
            [.. Skills(data, text).Take(MostSkills)],
            text,
            resume.ParsedAt ?? resume.UpdatedAt);
    }

    /// <summary>The skills as listed, by their names in the vocabulary where it knows them; then those named elsewhere.</summary>
    private static IEnumerable<string> Skills(ResumeData data, string text) => data.Skills
        .Select(skill => SkillVocabulary.Default.Find(skill)?.Name ?? skill)
        .Concat(SkillVocabulary.Default.FindIn(text).Select(match => match.Skill.Name))
        .Where(skill => !string.IsNullOrWhiteSpace(skill))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>By their ends; where some have no dates the resume's own order stands, which is nearly always that.</summary>
    private static IEnumerable<ExperienceItem> NewestFirst(IReadOnlyList<ExperienceItem> experience) =>
        experience.All(item => item.StartDate is not null && (item.IsCurrent || item.EndDate is not null))
            ? experience
                .OrderByDescending(item => item.IsCurrent ? int.MaxValue : item.EndDate!.Value.LastMonth)
                .ThenByDescending(item => item.StartDate!.Value.FirstMonth)
            : experience;

    private static ExperienceEntry Entry(ExperienceItem item) => new(
        item.Company,
        item.Title,
        item.StartDate is { } start ? FirstDay(start.Year, start.Month ?? 1) : null,
        !item.IsCurrent && item.EndDate is { } end ? FirstDay(end.Year, end.Month ?? 12) : null,
        item.IsCurrent,
        PlainText.Cut(string.Join('\n', item.Achievements.Prepend(item.Description).Where(line => !string.IsNullOrWhiteSpace(line))), LongestText));

    private static DateOnly FirstDay(int year, int month) => new(year, month, 1);
}
