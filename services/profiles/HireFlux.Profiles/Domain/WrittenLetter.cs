namespace HireFlux.Profiles.Domain;

/// <summary>A letter's text with what it stands on, as JSON, and what writing it took.</summary>
internal sealed record WrittenLetter(
    string Content,
    int WordCount,
    bool CompanyPersonalized,
    string Sentences,
    string Report,
    int GenerationTimeMs,
    string ModelUsed,
    string? PromptVersion,
    int TokensUsed,
    decimal? CostUsd);
