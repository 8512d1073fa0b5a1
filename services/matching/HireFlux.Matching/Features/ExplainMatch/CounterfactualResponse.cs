namespace HireFlux.Matching.Features.ExplainMatch;

/// <summary>What the index would be with evidence of a missing skill, found by scoring again.</summary>
internal sealed record CounterfactualResponse(string SkillId, string SkillName, int FitIndex, int Gain);
