using FsCheck;
using FsCheck.Fluent;
using HireFlux.Resumes.Dates;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Rendering.Tests;

/// <summary>Random people, each made of one number so that a failure can be replayed.</summary>
internal static class People
{
    // A language among the skills is a fact of the languages to the parser.
    private static readonly string[] s_skills = [.. SkillVocabulary.Default.Skills.Where(skill => !skill.Category.StartsWith("language", StringComparison.Ordinal)).Select(skill => skill.Name)];

    /// <summary>A seeded sample of them; all of a large number with HIREFLUX_SOAK=1.</summary>
    public static void ForAll(int sample, int soak, Action<ResumeData> holds) => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => holds(Make(seed)))
        .Check(IsSoak
            ? Config.QuickThrowOnFailure.WithMaxTest(soak).WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount))
            : Config.QuickThrowOnFailure.WithMaxTest(sample).WithReplay(2026, 11));

    public static bool IsSoak => Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";

    public static ResumeData Make(int seed)
    {
        var random = new Random(seed);
        var name = random.Next(4) == 0 ? One(random, Words.WholeNames) : $"{One(random, Words.Given)} {One(random, Words.Family)}";
        var user = $"{(char)random.Next('a', 'z' + 1)}.person{random.Next(1000)}";
        var phone = random.Next(10) == 0 ? (null, null) : One(random, Words.Phones);
        return new ResumeData
        {
            Name = name,
            Headline = Maybe(random, () => One(random, Words.Titles)),
            Email = $"{user}@{One(random, ["example.org", "mail.example.co.uk"])}",
            Phone = phone.Item1,
            PhoneE164 = phone.Item2,
            Location = Maybe(random, () => One(random, random.Next(4) == 0 ? Words.Addresses : Words.Places)),
            Links = [.. Links(random, user)],
            Summary = Maybe(random, () => Prose(random, random.Next(12) == 0 ? 25 : 2)),
            Experience = [.. Jobs(random)],
            Education = [.. Some(random, 0, 3, _ => Study(random))],
            Skills = [.. Some(random, 0, random.Next(10) == 0 ? 60 : 15, _ => One(random, random.Next(4) == 0 ? Words.Skills : s_skills)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Languages = [.. Words.Languages.Where(_ => random.Next(5) == 0).Select(language => new LanguageItem(language, Maybe(random, () => One(random, Words.Fluencies))))],
            Certificates = [.. Words.Certificates.Where(_ => random.Next(6) == 0).Select(title => Certificate(random, title))],
            Projects = [.. Some(random, 0, 3, _ => Project(random))],
            Sections = [.. Phrases.Sections.Where(_ => random.Next(4) == 0).Select(part => new ResumeSection(part.Kind, part.Heading, [.. part.Lines.Where((_, index) => index == 0 || random.Next(2) == 0)]))],
        };
    }

    private static IEnumerable<ResumeLink> Links(Random random, string user)
    {
        ResumeLink[] all =
        [
            new($"https://www.linkedin.com/in/{user}", "LinkedIn"), new($"https://github.com/{user.Replace('.', '-')}", "GitHub"), new($"https://{user}.example.org/portfolio", random.Next(2) == 0 ? "Portfolio" : null),
            new($"http://blog.example.com/~{user}", "Blog"),
        ];
        return all.Where(_ => random.Next(3) == 0);
    }

    private static IEnumerable<ExperienceItem> Jobs(Random random)
    {
        var end = 2026;
        ExperienceItem? before = null;
        for (var count = random.Next(12) == 0 ? 20 : random.Next(0, 8); count > 0; count--)
        {
            var start = end - random.Next(count > 8 ? 0 : 1, count > 8 ? 2 : 4);
            var job = Job(random, start, end);
            job = before is null ? job : random.Next(8) switch
            {
                // Promoted at one employer; the same post at another one.
                0 => job with { Company = before.Company, Location = before.Location },
                1 => job with { Title = before.Title },
                _ => job,
            };
            yield return before = job;
            end = start;
        }
    }

    private static ExperienceItem Job(Random random, int start, int end)
    {
        var isCurrent = end == 2026 && random.Next(2) == 0;
        (PartialDate? from, PartialDate? to) = random.Next(12) switch
        {
            0 => ((PartialDate?)Date(random, start), (PartialDate?)null),
            1 => (null, Date(random, end)),
            2 => (null, null),
            3 => (new PartialDate(start), new PartialDate(end)),
            _ => (Date(random, start), Date(random, end)),
        };
        return new ExperienceItem
        {
            Title = One(random, Words.Titles),
            Company = One(random, Words.Companies),
            Location = Maybe(random, () => One(random, Words.Places)),
            StartDate = isCurrent && from is null ? new PartialDate(start) : from > to ? new PartialDate(start) : from,
            EndDate = isCurrent ? null : to,
            IsCurrent = isCurrent,
            Description = random.Next(3) == 0 ? Prose(random, random.Next(10) == 0 ? 20 : 2) : null,
            Achievements = [.. Some(random, 0, 5, _ => Sentence(random))],
        };
    }

    private static EducationItem Study(Random random)
    {
        var end = random.Next(8) == 0 ? (PartialDate?)null : Date(random, random.Next(1985, 2026));
        return new EducationItem
        {
            Institution = One(random, Words.Schools),
            Degree = One(random, Words.Degrees),
            Location = random.Next(4) == 0 ? One(random, Words.Places) : null,
            StartDate = end is { } last && random.Next(2) == 0 ? new PartialDate(last.Year - 3, last.Month) : null,
            EndDate = end,
            GraduationYear = end?.Year,
            Score = random.Next(3) == 0 ? One(random, Words.Scores) : null,
            Details = [.. Words.Details.Where(_ => random.Next(6) == 0)],
        };
    }

    private static ProjectItem Project(Random random)
    {
        var start = random.Next(3) == 0 ? (PartialDate?)null : Date(random, random.Next(2008, 2024));
        return new ProjectItem
        {
            Name = One(random, Words.Projects),
            Url = random.Next(3) == 0 ? One(random, ["https://github.com/person/open-atlas", "https://atlas.example.org", "http://www.example.net/projects/2019/read-me.html"]) : null,
            StartDate = start,
            EndDate = start is { } first ? new PartialDate(first.Year + 1, first.Month) : null,
            Description = random.Next(2) == 0 ? Prose(random, random.Next(1, 4)) : null,
            Highlights = [.. Some(random, 0, 3, _ => Sentence(random))],
        };
    }

    private static CertificateItem Certificate(Random random, string title) => new(
        title,
        random.Next(5) == 0 && !title.Contains(',', StringComparison.Ordinal) ? null : One(random, Words.Issuers),
        random.Next(5) == 0 ? null : Date(random, random.Next(2005, 2026)));

    private static PartialDate Date(Random random, int year) => random.Next(4) switch
    {
        0 => new PartialDate(year),
        1 => new PartialDate(year, random.Next(1, 13), random.Next(1, 29)),
        _ => new PartialDate(year, random.Next(1, 13)),
    };

    private static string Prose(Random random, int sentences) => string.Join(' ', Some(random, sentences, sentences, _ => $"{Sentence(random)}."));

    private static string Sentence(Random random) =>
        string.Join(' ', [One(random, Phrases.Starts), .. Some(random, 0, random.Next(15) == 0 ? 12 : 3, _ => One(random, Phrases.Ends))]);

    private static T One<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class => random.Next(4) == 0 ? null : make();

    private static List<T> Some<T>(Random random, int least, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(make)];
}
