namespace HireFlux.FitIndex;

/// <summary>The parents and children of a skill in the skill graph: the skill itself is not among them, and who is related to whom is mutual.</summary>
/// <param name="skillId">Canonical id; an unknown one has none.</param>
public delegate IReadOnlyCollection<string> RelatedSkills(string skillId);
