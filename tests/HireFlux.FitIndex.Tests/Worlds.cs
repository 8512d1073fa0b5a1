using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.FitIndex.Tests;

/// <summary>Random people and postings, each made of one number so that a failure can be replayed.</summary>
internal static class Worlds
{
    private static readonly string[] Words =
    [
        "kubernetes", "ledger", "invoice", "turbine", "classroom", "ventilator", "warehouse", "api", "harbour", "orchard",
        "audit", "crane", "pastry", "compiler", "patient", "contract", "survey", "engine", "fabric", "museum",
    ];

    public static void ForAll(Func<World, bool> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => holds(new World(seed))));

    public static IReadOnlyCollection<string> RelatedTo(string id) => [$"s{(id[^1] - '0') ^ 1}"];

    public static CandidateFacts Candidate(Random random) => new()
    {
        TargetTitles = [.. Some(random, 0, 3, () => Text(random, 2))],
        LastTitle = Maybe(random, () => Text(random, 2)),
        Skills = [.. Some(random, 0, 8, () => Skill(random))],
        ExperienceMonths = random.Next(4) == 0 ? null : random.Next(0, 300),
        Seniority = random.Next(4) == 0 ? null : random.Next(0, 7),
        PreferredPlaces = [.. Some(random, 0, 3, () => Place(random))],
        Country = Maybe(random, () => Country(random)),
        WillingToRelocate = random.Next(2) == 0,
        WantedPolicy = random.Next(3) == 0 ? null : (WorkPolicy)random.Next(3),
        NeedsVisaSponsorship = random.Next(4) == 0,
        SalaryFloor = random.Next(2) == 0 ? null : new(random.Next(50, 150), "USD", PayPeriod.Hour),
        ExcludedCompanies = random.Next(8) == 0 ? ["Acme 1"] : [],
        ExperienceText = Maybe(random, () => string.Join('\n', Some(random, 1, 6, () => Text(random, 5)))),
    };

    public static PostingFacts Posting(Random random) => new()
    {
        Title = Text(random, 2),
        Company = $"Acme {random.Next(3)}",
        RequiredSkills = [.. Some(random, 0, 6, () => Asked(random))],
        PreferredSkills = [.. Some(random, 0, 4, () => Asked(random))],
        RequirementText = Maybe(random, () => string.Join('\n', Some(random, 1, 5, () => Text(random, 4)))),
        ResponsibilityText = Maybe(random, () => Text(random, 20)),
        IsDescriptionEmpty = random.Next(6) == 0,
        YearsMin = random.Next(2) == 0 ? null : random.Next(0, 12),
        YearsMax = random.Next(2) == 0 ? null : random.Next(0, 15),
        Seniority = random.Next(3) == 0 ? null : random.Next(0, 7),
        Places = [.. Some(random, 0, 3, () => Place(random))],
        Policy = random.Next(4) == 0 ? null : (WorkPolicy)random.Next(3),
        RemoteCountries = random.Next(2) == 0 ? null : [.. Some(random, 0, 3, () => Country(random))],
        SalaryCeiling = random.Next(2) == 0 ? null : new(random.Next(50, 250), "USD", PayPeriod.Hour),
        Visa = (VisaStance)random.Next(3),
        VisaEvidence = new("about a visa"),
        PublishedOn = random.Next(4) == 0 ? null : DotnetEngineer.Today.AddDays(-random.Next(0, 200)),
        FirstSeenOn = random.Next(4) == 0 ? null : DotnetEngineer.Today.AddDays(-random.Next(0, 200)),
        IsActive = random.Next(8) != 0,
        ExpiresOn = random.Next(2) == 0 ? null : DotnetEngineer.Today.AddDays(random.Next(-5, 60)),
    };

    public static PostingSkill Asked(Random random)
    {
        var n = random.Next(10);
        return new($"s{n}", $"Skill{(char)('A' + n)}", new($"must have number {random.Next(100)}"));
    }

    private static CandidateSkill Skill(Random random)
    {
        var n = random.Next(10);
        return new($"s{n}", $"Skill{(char)('A' + n)}", Maybe(random, () => new EvidenceSpan($"did {random.Next(100)}", "Acme")));
    }

    private static WorkPlace Place(Random random) => random.Next(4) == 0
        ? new(null, Country(random))
        : new($"City{random.Next(3)}", Country(random), random.Next(-2, 3) * 0.6, random.Next(-2, 3) * 0.6);

    private static string Country(Random random) => new[] { "US", "DE", "JP" }[random.Next(3)];

    private static string Text(Random random, int words) => string.Join(' ', Some(random, 1, words, () => Words[random.Next(Words.Length)]));

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class => random.Next(4) == 0 ? null : make();

    private static List<T> Some<T>(Random random, int least, int most, Func<T> make) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make())];
}
