namespace HireFlux.Architecture.Tests;

/// <summary>One of the six services: its name and the tables of the design that are its own.</summary>
internal sealed record Service(string Name, string[] Tables, string[] AppendOnlyTables, string[] MoreSettings)
{
    public static IReadOnlyList<Service> All { get; } =
    [
        new(
            "identity",
            ["users", "events_audit", "notifications"],
            ["events_audit"],
            ["Sealing__Secret=a sealing secret of the tests", "Admin__Email=admin@hireflux.example", "Admin__Password=correct-horse-battery-staple"]),
        new("profiles", ["profiles", "resumes", "resume_versions", "cover_letters", "interview_sessions"], [], []),
        new("jobs", ["job_sources", "jobs"], [], ["Sealing__Secret=a sealing secret of the tests"]),
        new("matching", ["match_scores"], [], []),
        new("applications", ["applications"], [], []),
        new("billing", ["credit_wallets", "credit_ledger", "subscriptions"], ["credit_ledger"], []),
    ];

    public static TheoryData<string> Names => [.. All.Select(service => service.Name)];

    public string Project => $"HireFlux.{char.ToUpperInvariant(Name[0])}{Name[1..]}";

    /// <summary>Libraries of its own: projects in its folder.</summary>
    public IReadOnlyCollection<string> Libraries =>
        [.. Directory.EnumerateDirectories(Repository.PathOf("services", Name)).Select(folder => Path.GetFileName(folder)).Where(name => name != Project)];

    public string ConnectionName => $"{Name}db";

    public static Service Named(string name) => All.Single(service => service.Name == name);
}
