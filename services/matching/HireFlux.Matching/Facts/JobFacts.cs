using HireFlux.FitIndex;
using HireFlux.Jobs.Contracts;
using HireFlux.Vocabulary;
using AskedSkill = HireFlux.FitIndex.PostingSkill;

namespace HireFlux.Matching.Facts;

/// <summary>Reads a posting into the terms of the Fit Index.</summary>
internal static class JobFacts
{
    private const int MostSkills = 200;
    private const int LongestText = 20_000;

    public static PostingFacts Of(JobPosting posting)
    {
        var where = Places.Parse(posting.Location ?? "");
        var published = DateOnly.FromDateTime(posting.PostedAt);
        var isTrueDate = posting.PostedAtSource == "published";
        return new PostingFacts
        {
            Title = posting.Title,
            Company = posting.Company,
            RequiredSkills = Skills(posting, isRequired: true),
            PreferredSkills = Skills(posting, isRequired: false),
            RequirementText = Requirements(posting),
            ResponsibilityText = Section(posting, "responsibilities"),
            IsDescriptionEmpty = string.IsNullOrWhiteSpace(posting.Text),
            YearsMin = posting.ExperienceYearsMin,
            YearsMax = posting.ExperienceYearsMax,
            Seniority = (int?)SeniorityLadder.FromTitle(posting.Title),
            Places = WorkPlaces.Read(posting.Location, posting.CountryCode),
            Policy = Wordings.Policy(posting.RemotePolicy),
            RemoteCountries = posting.RemoteCountries.Count > 0 ? posting.RemoteCountries
                : where.Remote.Coverage == RemoteCoverage.Worldwide ? [] : null,
            RemoteScopeEvidence = posting.RemoteCountries.Count > 0 && !string.IsNullOrWhiteSpace(posting.Location)
                ? new(posting.Location, "location")
                : null,
            SalaryCeiling = Wordings.Pay(posting.SalaryMax, posting.SalaryCurrency, posting.SalaryPeriod),
            Visa = Wordings.Visa(posting.Visa),
            VisaEvidence = posting.VisaQuote is { Length: > 0 } quote ? new(quote) : null,
            PublishedOn = isTrueDate ? published : null,
            FirstSeenOn = isTrueDate ? null : published,
            ExpiresOn = posting.ExpiresAt is { } expires ? DateOnly.FromDateTime(expires) : null,
        };
    }

    private static List<AskedSkill> Skills(JobPosting posting, bool isRequired) => [.. posting.Skills
        .Where(skill => skill.IsRequired == isRequired)
        .DistinctBy(skill => skill.SkillId)
        .Take(MostSkills)
        .Select(skill => new AskedSkill(
            skill.SkillId,
            SkillVocabulary.Default.Get(skill.SkillId)?.Name ?? skill.SkillId,
            new EvidenceSpan(Quotation.Around(posting.Text, skill.Start, skill.Length))))];

    /// <summary>What is asked for; where no such section can be told apart, what isn't told to be something else, and at last the whole text.</summary>
    private static string? Requirements(JobPosting posting) =>
        Section(posting, "requirements", "nice_to_have")
        ?? Section(posting, "other")
        ?? (Section(posting, "responsibilities") is null ? Bounded(posting.Text) : null);

    private static string? Section(JobPosting posting, params ReadOnlySpan<string> kinds)
    {
        var parts = new List<string>();
        foreach (var section in posting.Sections)
        {
            if (kinds.Contains(section.Kind) && section is { Start: >= 0, Length: > 0 } && section.Start <= posting.Text.Length - section.Length)
            {
                parts.Add(posting.Text.Substring(section.Start, section.Length).Trim());
            }
        }

        return Bounded(string.Join('\n', parts));
    }

    private static string? Bounded(string text) => string.IsNullOrWhiteSpace(text) ? null : text[..Math.Min(text.Length, LongestText)];
}
