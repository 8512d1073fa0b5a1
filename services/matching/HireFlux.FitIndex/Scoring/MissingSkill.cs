namespace HireFlux.FitIndex;

/// <summary>A skill (or, where no skill was found, a term) the posting asks for and the person doesn't show.</summary>
/// <param name="Id">Canonical skill id, or the term.</param>
/// <param name="Name">Name for display.</param>
/// <param name="IsRequired">Demanded, not only liked.</param>
/// <param name="Idf">Its weight among the posting's skills.</param>
/// <param name="Asked">Where the posting asks for it.</param>
public sealed record MissingSkill(string Id, string Name, bool IsRequired, decimal Idf, EvidenceSpan Asked);
