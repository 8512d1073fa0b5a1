namespace HireFlux.Profiles.Domain;

/// <summary>What a person should know of how a version was written.</summary>
internal sealed record VersionReport
{
    /// <summary>What the truth check took out of the writer's draft.</summary>
    public IReadOnlyList<ReportedLine> Struck { get; init; } = [];

    /// <summary>In the person's own edits: what no fact says. It stays, since it is theirs.</summary>
    public IReadOnlyList<ReportedLine> Unverified { get; init; } = [];

    /// <summary>Skills of the posting that the person lists.</summary>
    public IReadOnlyList<string> SkillsListed { get; init; } = [];

    /// <summary>Skills of the posting that were put into the list, because facts name them.</summary>
    public IReadOnlyList<string> SkillsInjectable { get; init; } = [];

    /// <summary>Skills of the posting that no fact names.</summary>
    public IReadOnlyList<string> SkillsNotInjectable { get; init; } = [];

    /// <summary>Why another writer than the configured one wrote it; null where it did.</summary>
    public string? FellBackBecause { get; init; }
}
