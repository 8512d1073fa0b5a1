using HireFlux.Profiles.Contracts;

namespace HireFlux.Matching.Tests;

/// <summary>A person as the profiles service would tell of them.</summary>
internal sealed record Person
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public long Version { get; init; } = 1;

    public string? Location { get; init; } = "Austin, TX";

    public string[] Titles { get; init; } = ["Senior .NET Engineer"];

    public string[] Skills { get; init; } = ["C#", "PostgreSQL"];

    public int? SalaryMin { get; init; }

    public JobPreferences Preferences { get; init; } = new("remote", null, null, null, [], []);

    public static Person Nurse() => new() { Titles = ["ICU Nurse"], Skills = ["Intensive care nursing", "Patient care", "ACLS"] };

    public ProfileChanged Changed() => new(
        Id, Version, "Ada", "Example", null, Location, Titles, SalaryMin, null, "USD", "year", [], Skills, Preferences, 80, true,
        new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    public ResumeParsed Parsed(string text = "Built the payment API in C# on PostgreSQL.", long version = 1, Guid? resumeId = null) => new(
        Id,
        resumeId ?? Id,
        version,
        [new ExperienceEntry("Acme", "Senior Software Engineer", new DateOnly(2019, 1, 1), null, true, text)],
        ["C#"],
        text,
        new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
}
