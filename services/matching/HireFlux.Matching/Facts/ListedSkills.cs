using HireFlux.FitIndex;
using HireFlux.Vocabulary;

namespace HireFlux.Matching.Facts;

/// <summary>Canonical skills of a list that a person wrote.</summary>
internal static class ListedSkills
{
    private const int Most = 300;

    /// <summary>Each skill once. An entry that names none exactly ("Python (Django)") is searched for those it contains.</summary>
    public static IEnumerable<CandidateSkill> Read(IEnumerable<string> entries) => entries
        .Take(Most)
        .Where(entry => !string.IsNullOrWhiteSpace(entry))
        .SelectMany(entry => SkillVocabulary.Default.Find(entry) is { } skill
            ? [skill]
            : SkillVocabulary.Default.FindIn(entry).Select(match => match.Skill))
        .DistinctBy(skill => skill.Id)
        .Select(skill => new CandidateSkill(skill.Id, skill.Name));
}
