namespace HireFlux.FitIndex;

/// <summary>A skill of the vocabulary that a person says they have.</summary>
/// <param name="Id">Canonical id in the skill vocabulary.</param>
/// <param name="Name">Canonical name for display.</param>
/// <param name="Experience">Where an experience entry shows it; null when it stands only in a list of skills.</param>
public sealed record CandidateSkill(string Id, string Name, EvidenceSpan? Experience = null);
