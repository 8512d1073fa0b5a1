namespace HireFlux.FitIndex;

/// <summary>The keyword sub-score with exactly what it counted.</summary>
internal sealed record KeywordResult(SubScore Score, IReadOnlyList<MatchedSkill> Matched, IReadOnlyList<MissingSkill> Missing);
