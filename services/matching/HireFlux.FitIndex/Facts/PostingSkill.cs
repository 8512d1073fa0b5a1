namespace HireFlux.FitIndex;

/// <summary>A skill of the vocabulary that a posting asks for.</summary>
/// <param name="Id">Canonical id in the skill vocabulary.</param>
/// <param name="Name">Canonical name for display.</param>
/// <param name="Asked">Where the posting asks for it.</param>
public sealed record PostingSkill(string Id, string Name, EvidenceSpan Asked);
