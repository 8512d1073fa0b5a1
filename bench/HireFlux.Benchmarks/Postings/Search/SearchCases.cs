using System.Text.RegularExpressions;
using HireFlux.Jobs.Features.SearchJobs;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>The documented filters, each by itself and combined.</summary>
internal static partial class SearchCases
{
    private static readonly SearchJobsFilter s_all = new(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// <summary>Words that a third of all postings or more have.</summary>
    private static readonly string[] s_everywhere = ["team", "experience", "work", "product", "build", "customers", "engineering", "business", "support", "role"];

    public static IReadOnlyList<SearchCase> All { get; } =
    [
        new("nothing: the newest", (_, _) => s_all),
        new("word everywhere", (_, random) => s_all with { Q = Any(s_everywhere, random) }),
        new("two words everywhere, one excluded", (_, random) => s_all with { Q = $"{Any(s_everywhere, random)} {Any(s_everywhere, random)} -manager" }),
        new("word of a text", (posting, random) => s_all with { Q = Any(Words(posting.Text), random) }),
        new("two words of a text", (posting, random) => s_all with { Q = $"{Any(Words(posting.Text), random)} {Any(Words(posting.Text), random)}" }),
        new("words of two texts", (posting, random) => s_all with { Q = $"{Any(Words(posting.Text), random)} {Any(s_everywhere, random)} {Any(Words(posting.Title), random)}" }),
        new("phrase of a title", (posting, _) => s_all with { Q = $"\"{string.Join(' ', Words(posting.Title).Take(2))}\"" }, IsPhrase: true),
        new("phrase of a text", (posting, random) => s_all with { Q = $"\"{Phrase(posting.Text, random)}\"" }, IsPhrase: true),
        new("title", (posting, _) => s_all with { Q = Plain(posting.Title) }),
        new("title with a slip", (posting, random) => s_all with { Q = Slipped(Plain(posting.Title), random) }),
        new("one word of a title, with a slip", (posting, random) => s_all with { Q = Slipped(Any(Words(posting.Title), random), random) }),
        new("one skill", (posting, random) => s_all with { Skill = Some(posting.Skills, 1, random) }),
        new("two skills, all", (posting, random) => s_all with { Skill = Some(posting.Skills, 2, random) }),
        new("three skills, all, of two postings", (posting, random) => s_all with { Skill = [.. Some(posting.Skills, 2, random), Any(["Java", "Figma", "Salesforce", "React", "Kubernetes"], random)] }),
        new("three skills, any", (posting, random) => s_all with { Skill = Some(posting.Skills, 3, random), SkillMatch = "any" }),
        new("remote policy", (_, random) => s_all with { RemotePolicy = Policy(random) }),
        new("visa", (_, random) => s_all with { Visa = Any(["offers", "not_refused"], random) }),
        new("country", (posting, _) => s_all with { Country = posting.CountryCode }),
        new("location", (posting, _) => s_all with { Location = Any(Words(posting.Location), new Random(1)) }),
        new("company", (posting, _) => s_all with { Company = posting.Company }),
        new("salary", (posting, random) => Salary(s_all, posting, random)),
        new("salary above most", (posting, _) => s_all with { SalaryCurrency = posting.SalaryCurrency, SalaryPeriod = posting.SalaryPeriod, SalaryMin = posting.SalaryMin * 3 }),
        new("posted after", (posting, _) => s_all with { PostedAfter = posting.PostedAt }),
        new("companies excluded", (posting, random) => s_all with { Q = Any(Words(posting.Title), random), ExcludeCompany = [posting.Company, "Acme", "Somebody else"] }),
        new("title, remote", (posting, _) => s_all with { Q = Plain(posting.Title), RemotePolicy = "remote" }),
        new("word of a title, skill, country", (posting, random) => s_all with { Q = Any(Words(posting.Title), random), Skill = Some(posting.Skills, 1, random), Country = posting.CountryCode }),
        new("word everywhere, visa offered, salary", (posting, random) => Salary(s_all with { Q = Any(s_everywhere, random), Visa = "offers" }, posting, random)),
        new("skills any, remote, salary, posted after", (posting, random) =>
            Salary(s_all with { Skill = Some(posting.Skills, 3, random), SkillMatch = "any", RemotePolicy = Policy(random), PostedAfter = posting.PostedAt }, posting, random)),
        new("all of them", (posting, random) => Salary(
            s_all with
            {
                Q = Any(Words(posting.Title), random),
                Skill = Some(posting.Skills, 2, random),
                SkillMatch = "any",
                RemotePolicy = "remote",
                Visa = "not_refused",
                Country = posting.CountryCode,
                PostedAfter = posting.PostedAt.AddDays(-30),
                ExcludeCompany = [posting.Company],
            },
            posting,
            random)),
        new("word everywhere, second page", (_, random) => s_all with { Q = Any(s_everywhere, random) }, Page: 2),
        new("word of a title, second page", (posting, random) => s_all with { Q = Any(Words(posting.Title), random) }, Page: 2),
        new("skill, remote, second page", (posting, random) => s_all with { Skill = Some(posting.Skills, 1, random), RemotePolicy = "remote" }, Page: 2),
        new("nothing, with facets", (_, _) => s_all with { Facets = true }),
        new("word everywhere, with facets", (_, random) => s_all with { Q = Any(s_everywhere, random), Facets = true }),
        new("word of a title, with facets", (posting, random) => s_all with { Q = Any(Words(posting.Title), random), Facets = true }),
        new("two skills, remote, with facets", (posting, random) => s_all with { Skill = Some(posting.Skills, 2, random), RemotePolicy = "remote", Facets = true }),
    ];

    private static SearchJobsFilter Salary(SearchJobsFilter filter, KnownPosting posting, Random random) => filter with
    {
        SalaryCurrency = posting.SalaryCurrency,
        SalaryPeriod = posting.SalaryPeriod,
        SalaryMin = Math.Max(1, (int)(posting.SalaryMin * (0.7 + (random.NextDouble() * 0.6)))),
        SalaryMax = random.Next(2) == 0 ? null : posting.SalaryMin * 2,
    };

    private static string Policy(Random random) => Any(["remote", "hybrid", "onsite"], random);

    private static T Any<T>(IReadOnlyList<T> values, Random random) => values[random.Next(values.Count)];

    private static string[] Some(string[] values, int count, Random random) => [.. values.Distinct().OrderBy(_ => random.Next()).Take(count)];

    private static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value).Where(word => !s_tooCommon.Contains(word))];

    /// <summary>Two neighbours of a text.</summary>
    private static string Phrase(string text, Random random)
    {
        var words = Neighbours().Matches(text);
        return words.Count == 0 ? "machine learning" : words[random.Next(words.Count)].Value;
    }

    /// <summary>Without marks, which the syntax of searches gives a meaning.</summary>
    private static string Plain(string title) => string.Join(' ', Words(title));

    /// <summary>Two letters of the longest word are exchanged.</summary>
    private static string Slipped(string text, Random random)
    {
        var word = text.Split(' ').MaxBy(word => word.Length)!;
        var at = 1 + random.Next(word.Length - 2);
        return text.Replace(word, $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}", StringComparison.Ordinal);
    }

    /// <summary>No words to full text search.</summary>
    private static readonly HashSet<string> s_tooCommon = new(["about", "with", "that", "this", "from", "have", "your", "will", "what", "their", "more", "than", "they", "where", "when", "been", "into", "most", "over", "through", "only", "other", "some", "such", "both", "each", "very", "were", "then", "them", "these", "those", "between"], StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("[A-Za-z]{4,20}")]
    private static partial Regex Word();

    [GeneratedRegex("[a-z]{5,12} [a-z]{5,12}")]
    private static partial Regex Neighbours();
}
