namespace HireFlux.FitIndex;

/// <summary>A skill (or, where no skill was found, a term) the posting asks for and the person shows.</summary>
/// <param name="Id">Canonical skill id, or the term.</param>
/// <param name="Name">Name for display.</param>
/// <param name="IsRequired">Demanded, not only liked.</param>
/// <param name="Idf">Its weight among the posting's skills.</param>
/// <param name="Credit">Above 0, at most 1: less for a related skill and for one only listed.</param>
/// <param name="RelatedSkillId">The person's skill that stands for it, when not the skill itself.</param>
/// <param name="Asked">Where the posting asks for it.</param>
/// <param name="Shown">Where the résumé shows it; null when it is only in the list of skills.</param>
public sealed record MatchedSkill(
    string Id,
    string Name,
    bool IsRequired,
    decimal Idf,
    decimal Credit,
    string? RelatedSkillId,
    EvidenceSpan Asked,
    EvidenceSpan? Shown);
