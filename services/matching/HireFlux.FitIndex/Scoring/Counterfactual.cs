namespace HireFlux.FitIndex;

/// <summary>"With evidence of this skill the index would be that", found by scoring again.</summary>
/// <param name="SkillId">The missing skill.</param>
/// <param name="SkillName">Its name.</param>
/// <param name="FitIndex">The index with the skill shown in an experience entry.</param>
/// <param name="Gain">By how many points it is higher.</param>
public sealed record Counterfactual(string SkillId, string SkillName, int FitIndex, int Gain);
