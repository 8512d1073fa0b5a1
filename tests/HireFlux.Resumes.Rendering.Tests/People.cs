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
            ? Config.QuickThrowOnFailure.WithMaxTest(soak)
            : Config.QuickThrowOnFailure.WithMaxTest(sample).WithReplay(2026, 11));

    public static bool IsSoak => Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";

    public static ResumeData Make(int seed)
    {
        var random = new Random(seed);
        var name = random.Next(5) == 0 ? One(random, Words.WholeNames) : $"{One(random, Words.Given)} {One(random, Words.Family)}";
        var user = $"{(char)random.Next('a', 'z' + 1)}.person{random.Next(1000)}";
        return new ResumeData
        {
            Name = name,
            Headline = Maybe(random, () => One(random, Words.Titles)),
            Email = $"{user}@example.org",
            Phone = One(random, ["+44 20 7946 0958", "+48 601 234 567", "(415) 555-2671", "+81 3-1234-5678", "+49 30 901820"]),
            Location = Maybe(random, () => One(random, Words.Places)),
            Links = [.. Some(random, 0, 2, index => index == 0 ? new ResumeLink($"https://www.linkedin.com/in/{user}", "LinkedIn") : new ResumeLink($"https://github.com/{user.Replace('.', '-')}", "GitHub"))],
            Summary = Maybe(random, () => $"{Sentence(random)}. {Sentence(random)}."),
            Experience = [.. Jobs(random)],
            Education = [.. Some(random, 0, 3, _ => Study(random))],
            Skills = [.. Some(random, 0, 15, _ => One(random, s_skills)).Distinct(StringComparer.OrdinalIgnoreCase)],
            Languages = [.. Words.Languages.Where(_ => random.Next(4) == 0).Select(language => new LanguageItem(language, Maybe(random, () => One(random, Words.Fluencies))))],
            Certificates = [.. Words.Certificates.Where(_ => random.Next(5) == 0).Select(title => new CertificateItem(title, One(random, Words.Issuers), Date(random, random.Next(2005, 2026))))],
            Projects = [.. Some(random, 0, 2, index => new ProjectItem { Name = $"Project {(char)('A' + index)}{random.Next(100)}", StartDate = new(2019, 3), EndDate = new(2020, 1), Highlights = [Sentence(random)] })],
        };
    }

    private static IEnumerable<ExperienceItem> Jobs(Random random)
    {
        var end = 2026;
        for (var count = random.Next(0, 9); count > 0; count--)
        {
            var start = end - random.Next(1, 4);
            yield return Job(random, start, end);
            end = start;
        }
    }

    private static ExperienceItem Job(Random random, int start, int end)
    {
        var isCurrent = end == 2026 && random.Next(2) == 0;
        return new ExperienceItem
        {
            Title = One(random, Words.Titles),
            Company = One(random, Words.Companies),
            Location = Maybe(random, () => One(random, Words.Places)),
            StartDate = Date(random, start),
            EndDate = isCurrent ? null : Date(random, end),
            IsCurrent = isCurrent,
            Description = random.Next(3) == 0 ? $"{Sentence(random)}. {Sentence(random)}." : null,
            Achievements = [.. Some(random, 0, 5, _ => Sentence(random))],
        };
    }

    private static EducationItem Study(Random random)
    {
        var end = Date(random, random.Next(1985, 2026));
        return new EducationItem
        {
            Institution = One(random, Words.Schools),
            Degree = One(random, Words.Degrees),
            StartDate = random.Next(2) == 0 ? new PartialDate(end.Year - 3, end.Month) : null,
            EndDate = end,
            GraduationYear = end.Year,
            Score = random.Next(4) == 0 ? "GPA 3.8/4.0" : null,
        };
    }

    private static PartialDate Date(Random random, int year) => random.Next(4) switch
    {
        0 => new PartialDate(year),
        1 => new PartialDate(year, random.Next(1, 13), random.Next(1, 29)),
        _ => new PartialDate(year, random.Next(1, 13)),
    };

    private static string Sentence(Random random) =>
        string.Join(' ', [One(random, Words.Starts), .. Some(random, 0, 3, _ => One(random, Words.Ends))]);

    private static string One(Random random, string[] items) => items[random.Next(items.Length)];

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class => random.Next(4) == 0 ? null : make();

    private static List<T> Some<T>(Random random, int least, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(make)];
}
