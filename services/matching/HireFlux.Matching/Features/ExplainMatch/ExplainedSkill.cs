namespace HireFlux.Matching.Features.ExplainMatch;

/// <summary>A skill, or a term where no skill was found, that was counted.</summary>
/// <param name="Id">Canonical id, or the term.</param>
/// <param name="Name">For display.</param>
/// <param name="IsRequired">Demanded, not only liked.</param>
/// <param name="Weight">Among what the posting asks for.</param>
/// <param name="Credit">0 to 1; 0 for a missing one.</param>
/// <param name="RelatedSkillId">The person's skill that stands for it, when not the skill itself.</param>
/// <param name="Asked">The posting's words.</param>
/// <param name="Shown">The resume's words; null where it is only listed, or missing.</param>
internal sealed record ExplainedSkill(
    string Id, string Name, bool IsRequired, decimal Weight, decimal Credit, string? RelatedSkillId, QuoteResponse? Asked, QuoteResponse? Shown);
