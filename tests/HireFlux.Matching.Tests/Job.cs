using HireFlux.Jobs.Contracts;
using HireFlux.Vocabulary;

namespace HireFlux.Matching.Tests;

/// <summary>A posting as the jobs service would tell of it.</summary>
internal sealed record Job
{
    private static readonly DateTime s_when = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public long Version { get; init; } = 1;

    public string Title { get; init; } = "Senior .NET Engineer";

    public string Company { get; init; } = "Initech";

    public string Requirements { get; init; } = "You have built services in C#.\nYou know PostgreSQL well.";

    public string? RemotePolicy { get; init; } = "remote";

    public string? Location { get; init; } = "Remote - US";

    public int? YearsMin { get; init; } = 3;

    /// <summary>US dollars.</summary>
    public int? SalaryMax { get; init; }

    public string SalaryPeriod { get; init; } = "year";

    public string Visa { get; init; } = "silent";

    public DateTime PostedAt { get; init; } = TimeProvider.System.GetUtcNow().UtcDateTime.Date;

    public JobPublished Published() => new(Id, Version, Posting(), s_when);

    public JobChanged Changed() => new(Id, Version, Posting(), s_when);

    public JobClosed Closed() => new(Id, Version, "gone", s_when);

    public JobRemoved Removed() => new(Id, Version, s_when);

    public JobPosting Posting()
    {
        const string Head = "What you do\nYou design and run the services our customers pay with.\n";
        var text = $"{Head}What you bring\n{Requirements}";
        var start = text.Length - Requirements.Length;
        return new JobPosting(
            Guid.CreateVersion7(),
            Id.ToString(),
            Title,
            Company,
            text,
            $"<p>{text}</p>",
            [new PostingSection("responsibilities", 12, Head.Length - 13), new PostingSection("requirements", start, Requirements.Length)],
            [.. SkillVocabulary.Default.FindIn(text)
                .Where(match => match.Start >= start)
                .Select(match => new PostingSkill(match.Skill.Id, true, match.Start, match.Length))],
            Location,
            "US",
            RemotePolicy,
            RemotePolicy == "remote" ? ["US"] : [],
            null,
            SalaryMax,
            SalaryMax is null ? null : "USD",
            SalaryMax is null ? null : SalaryPeriod,
            Visa,
            Visa == "silent" ? null : $"Sponsorship: {Visa}.",
            YearsMin,
            null,
            "en",
            "https://boards.example/apply",
            PostedAt,
            "published",
            null);
    }
}
