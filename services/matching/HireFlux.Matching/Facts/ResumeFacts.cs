using HireFlux.FitIndex;
using HireFlux.Profiles.Contracts;
using HireFlux.Vocabulary;

namespace HireFlux.Matching.Facts;

/// <summary>What a resume shows, in the terms of the Fit Index.</summary>
internal sealed record ResumeFacts
{
    private const int MostRoles = 60;
    private const int LongestText = 40_000;

    /// <summary>The title held last.</summary>
    public string? LastTitle { get; init; }

    /// <summary>The level its head states.</summary>
    public int? Seniority { get; init; }

    /// <summary>Skills with where an experience entry shows them, or without where they are only listed.</summary>
    public IReadOnlyList<CandidateSkill> Skills { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<HeldRole> Roles { get; init; } = [];

    /// <summary>Titles and texts of the experience entries; null when there are none.</summary>
    public string? ExperienceText { get; init; }

    public static ResumeFacts Of(ResumeParsed resume)
    {
        var entries = resume.Experience.Take(MostRoles).Select(entry => (Entry: entry, Skills: ShownIn(entry))).ToList();
        var lastTitle = entries.Select(shown => shown.Entry.Title).FirstOrDefault(title => !string.IsNullOrWhiteSpace(title));
        var text = string.Join("\n\n", entries.Select(shown => TextOf(shown.Entry)));
        return new ResumeFacts
        {
            LastTitle = lastTitle,
            Seniority = lastTitle is null ? null : (int?)SeniorityLadder.FromTitle(lastTitle),
            Skills = [.. entries.SelectMany(shown => shown.Skills).Concat(ListedSkills.Read(resume.Skills)).DistinctBy(skill => skill.Id)],
            Roles = [.. entries.Select(shown => HeldRole.Of(shown.Entry, shown.Skills))],
            ExperienceText = string.IsNullOrWhiteSpace(text) ? null : text[..Math.Min(text.Length, LongestText)],
        };
    }

    private static string TextOf(ExperienceEntry entry) => $"{entry.Title}\n{entry.Text}".Trim();

    private static List<CandidateSkill> ShownIn(ExperienceEntry entry)
    {
        var text = TextOf(entry);
        var source = SourceOf(entry);
        return [.. SkillVocabulary.Default.FindIn(text)
            .DistinctBy(match => match.Skill.Id)
            .Select(match => new CandidateSkill(
                match.Skill.Id,
                match.Skill.Name,
                new EvidenceSpan(Quotation.Around(text, match.Start, match.Length), source)))];
    }

    /// <summary>"Acme 2021–2023", "Acme 2021–".</summary>
    private static string? SourceOf(ExperienceEntry entry)
    {
        var years = entry.StartDate is { } start
            ? FormattableString.Invariant($"{start.Year}–{(entry.IsCurrent ? null : entry.EndDate?.Year)}")
            : null;
        var source = $"{entry.Company} {years}".Trim();
        return source.Length == 0 ? null : source;
    }
}
