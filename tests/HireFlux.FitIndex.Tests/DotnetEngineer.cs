namespace HireFlux.FitIndex.Tests;

/// <summary>The worked example of the definition: a .NET engineer, a posting for one, and a posting for a nurse.</summary>
internal static class DotnetEngineer
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>The shipped algorithm with the idf values the example names.</summary>
    public static readonly FitAlgorithm Algorithm = FitAlgorithm.Default with
    {
        SkillIdf = new IdfTable(
            new Dictionary<string, decimal> { ["csharp"] = 2.0m, ["postgresql"] = 2.2m, ["kubernetes"] = 2.3m, ["kafka"] = 2.1m },
            0.5m,
            4m),
    };

    public static readonly FitIndexScorer Scorer = new(Algorithm, new TermVectorEncoder(), RelatedTo);

    public static readonly Similarity Similarity = new(78m, 78m);

    public static readonly CandidateFacts Candidate = new()
    {
        TargetTitles = ["Senior .NET Engineer"],
        LastTitle = "Software Engineer",
        Skills =
        [
            new("csharp", "C#", new("built payment API in C#", "Acme 2021–")),
            new("postgresql", "PostgreSQL", new("moved 4 TB of orders to PostgreSQL", "Acme 2021–")),
        ],
        ExperienceMonths = 72,
        Seniority = 3,
        PreferredPlaces = [new("Austin", "US", 30.2672, -97.7431)],
        Country = "US",
        WantedPolicy = WorkPolicy.Remote,
        ExperienceText = "built payment API in C#\nmoved 4 TB of orders to PostgreSQL\nreviewed the code of five developers",
    };

    public static readonly PostingFacts Posting = new()
    {
        Title = "Senior .NET Engineer",
        Company = "Globex, Inc.",
        RequiredSkills =
        [
            new("csharp", "C#", new("Fluent C#")),
            new("postgresql", "PostgreSQL", new("You know PostgreSQL well")),
            new("kubernetes", "Kubernetes", new("3+ years Kubernetes in production")),
        ],
        PreferredSkills = [new("kafka", "Kafka", new("Kafka is a plus"))],
        RequirementText = "Fluent C#\nYou know PostgreSQL well\n3+ years Kubernetes in production\n5+ years of software\nKafka is a plus",
        ResponsibilityText = "Build the payment API\nReview code of other developers",
        YearsMin = 5,
        Seniority = 3,
        Policy = WorkPolicy.Remote,
        RemoteCountries = ["US"],
        RemoteScopeEvidence = new("Remote – US"),
        PublishedOn = Today.AddDays(-7),
    };

    public static readonly PostingFacts NursePosting = new()
    {
        Title = "ICU Registered Nurse",
        Company = "Mercy Hospital",
        RequirementText = "Current RN licence\nBLS and ACLS certification\nTwo winters in intensive care\nVentilator and bedside patient monitoring",
        ResponsibilityText = "Assess patients, give medication, chart vital signs",
        Places = [new("Austin", "US", 30.2672, -97.7431)],
        Policy = WorkPolicy.Hybrid,
        PublishedOn = Today.AddDays(-7),
    };

    public static FitScore Score(CandidateFacts? candidate = null, PostingFacts? posting = null, Similarity? similarity = null) =>
        Scorer.Score(Scorer.Prepare(candidate ?? Candidate), Scorer.Prepare(posting ?? Posting), similarity ?? Similarity, Today);

    public static FitScore ScoreWithEncoder(CandidateFacts? candidate = null, PostingFacts? posting = null) =>
        Scorer.Score(Scorer.Prepare(candidate ?? Candidate), Scorer.Prepare(posting ?? Posting), Today);

    private static string[] RelatedTo(string id) => id switch
    {
        "csharp" => ["aspnet-core"],
        "aspnet-core" => ["csharp"],
        _ => [],
    };
}
