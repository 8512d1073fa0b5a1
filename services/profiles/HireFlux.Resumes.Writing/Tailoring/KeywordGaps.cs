using HireFlux.Resumes.Facts;
using HireFlux.Resumes.Writing.Truth;
using HireFlux.Vocabulary;

namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Compares a posting's skills with the facts of a master.</summary>
internal static class KeywordGaps
{
    private const int MaxListed = 40;

    /// <summary>The gap, and for each injectable skill the fact that names it.</summary>
    public static (KeywordGap Gap, IReadOnlyList<(Skill Skill, Fact Fact)> Injectable) Find(FactIndex index, Relevance aim)
    {
        if (aim.Skills.Count == 0)
        {
            return (KeywordGap.None, []);
        }

        var texts = index.Facts.Where(fact => fact.Kind != FactKind.Person).Select(fact => (Fact: fact, Skills: FactText.Of(fact.Text, new FactOrigin(fact.Kind)).Skills)).ToList();
        var listed = aim.Skills.Where(skill => texts.Exists(text => text.Fact.Kind == FactKind.Skill && text.Skills.Contains(skill.Id))).ToList();
        var injectable = aim.Skills.Except(listed)
            .Select(skill => (Skill: skill, texts.Find(text => text.Skills.Contains(skill.Id)).Fact))
            .Where(pair => pair.Fact is not null).ToList();
        var absent = aim.Skills.Except(listed).Except(injectable.Select(pair => pair.Skill));
        return (new KeywordGap(Names(listed), Names(injectable.Select(pair => pair.Skill)), Names(absent)), injectable);
    }

    private static List<string> Names(IEnumerable<Skill> skills) => [.. skills.Take(MaxListed).Select(skill => skill.Name)];
}
