using HireFlux.FitIndex;
using HireFlux.Profiles.Contracts;

namespace HireFlux.Matching.Facts;

/// <summary>A role a person held, as far as years of experience depend on it.</summary>
/// <param name="Title">Null when not said.</param>
/// <param name="Start">First month; null when unknown.</param>
/// <param name="End">Last month; null while it lasts or when unknown.</param>
/// <param name="IsCurrent">True while it lasts.</param>
/// <param name="SkillIds">Skills it shows.</param>
internal sealed record HeldRole(string? Title, DateOnly? Start, DateOnly? End, bool IsCurrent, IReadOnlyList<string> SkillIds)
{
    public static HeldRole Of(ExperienceEntry entry, IEnumerable<CandidateSkill> skills) =>
        new(entry.Title, entry.StartDate, entry.EndDate, entry.IsCurrent, [.. skills.Select(skill => skill.Id)]);
}
