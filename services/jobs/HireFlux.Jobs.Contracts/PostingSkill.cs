namespace HireFlux.Jobs.Contracts;

/// <summary>One skill that a posting asks for, and where it does.</summary>
/// <param name="SkillId">Identifier in the shared vocabulary.</param>
/// <param name="IsRequired">False for nice-to-haves.</param>
/// <param name="Start">Offset into JobPosting.Text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public sealed record PostingSkill(
    string SkillId,
    bool IsRequired,
    int Start,
    int Length);
