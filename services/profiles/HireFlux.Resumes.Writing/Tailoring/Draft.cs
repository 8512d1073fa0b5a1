using HireFlux.Resumes.Writing.Chat;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>What a writer wrote, before anybody has checked it.</summary>
public sealed record Draft
{
    /// <summary>Sentences of the summary.</summary>
    public IReadOnlyList<DraftLine> Summary { get; init; } = [];

    /// <summary>Lines by job.</summary>
    public IReadOnlyList<DraftEntry> Experience { get; init; } = [];

    /// <summary>Lines by project.</summary>
    public IReadOnlyList<DraftEntry> Projects { get; init; } = [];

    /// <summary>Skills, the most important first.</summary>
    public IReadOnlyList<DraftLine> Skills { get; init; } = [];

    /// <summary>What wrote it: deterministic-v1 or the model's name.</summary>
    public required string ModelUsed { get; init; }

    /// <summary>Calls to models that were made for it, failed ones too.</summary>
    public IReadOnlyList<GenerationCall> Calls { get; init; } = [];

    /// <summary>Why another writer than the configured one wrote it: an outcome of <see cref="GenerationOutcome"/>; null where it did.</summary>
    public string? FellBackBecause { get; init; }
}
