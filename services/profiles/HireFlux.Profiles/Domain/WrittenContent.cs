namespace HireFlux.Profiles.Domain;

/// <summary>What was written, as JSON, and what writing it took.</summary>
internal sealed record WrittenContent(string Content, string MasterData, string Report, int GenerationTimeMs, string ModelUsed, int TokensUsed, decimal? CostUsd);
