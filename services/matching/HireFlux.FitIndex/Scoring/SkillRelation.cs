namespace HireFlux.FitIndex;

/// <summary>Whether one of two skills is a parent of the other in the skill graph; symmetric.</summary>
/// <param name="skillId">Canonical id.</param>
/// <param name="otherSkillId">Canonical id.</param>
public delegate bool SkillRelation(string skillId, string otherSkillId);
