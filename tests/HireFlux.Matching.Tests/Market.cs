using HireFlux.Vocabulary;

namespace HireFlux.Matching.Tests;

/// <summary>People and postings of a few trades. Equal seeds give people and postings that score alike; their ids are new each time.</summary>
internal sealed class Market
{
    private static readonly string[] s_titles = ["Senior .NET Engineer", "Data Engineer", "ICU Nurse", "Electrician", "Tax Accountant"];
    private static readonly string[] s_places = ["Austin, TX", "Berlin, Germany", "Remote - US", "London, United Kingdom"];
    private static readonly string[] s_policies = ["remote", "hybrid", "onsite"];
    private readonly Random _random;
    private readonly string[][] _skills;

    public Market(int seed, int people, int jobs)
    {
        _random = new Random(seed);
        _skills = [.. s_titles.Select(_ => Some(SkillVocabulary.Default.Skills, 8).Select(skill => skill.Name).ToArray())];
        People = [.. Enumerable.Range(0, people).Select(_ => NextPerson())];
        Jobs = [.. Enumerable.Range(0, jobs).Select(_ => NextJob())];
    }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Job> Jobs { get; }

    private Person NextPerson()
    {
        var trade = _random.Next(s_titles.Length);
        string[] unwanted = _random.Next(3) == 0 ? [Company()] : [];
        return new()
        {
            Titles = [s_titles[trade]],
            Skills = [.. Some(_skills[trade], _random.Next(3, 8)), .. Some(_skills[_random.Next(s_titles.Length)], 1)],
            Location = Any(s_places),
            SalaryMin = _random.Next(2) == 0 ? 80_000 : null,
            Preferences = new(Any(s_policies), _random.Next(4) == 0, null, null, [], unwanted),
        };
    }

    private Job NextJob()
    {
        var trade = _random.Next(s_titles.Length);
        var asked = Some(_skills[trade], _random.Next(1, 6)).Concat(Some(_skills[_random.Next(s_titles.Length)], _random.Next(2)));
        return new()
        {
            Title = s_titles[trade],
            Company = Company(),
            Requirements = string.Join('\n', asked.Select(skill => $"You have worked with {skill}.")),
            RemotePolicy = _random.Next(6) == 0 ? null : Any(s_policies),
            Location = Any(s_places),
            YearsMin = _random.Next(3) == 0 ? null : _random.Next(10),
            PostedAt = TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(-_random.Next(60)),
            SalaryMax = _random.Next(2) == 0 ? _random.Next(4, 16) * 10_000 : null,
            SalaryPeriod = _random.Next(4) == 0 ? "month" : "year",
            Visa = Any(["silent", "offers", "refuses"]),
        };
    }

    private string Company() => $"{Any(["Initech", "Globex", "Umbrella", "Hooli"])}{Any(["", " Inc.", " Labs"])}";

    private string Any(string[] among) => among[_random.Next(among.Length)];

    private List<T> Some<T>(IReadOnlyList<T> among, int count) => [.. among.OrderBy(_ => _random.Next()).Take(count)];
}
