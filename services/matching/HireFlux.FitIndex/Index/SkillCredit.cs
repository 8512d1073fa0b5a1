namespace HireFlux.FitIndex;

/// <summary>What a person gets for a skill that is asked for.</summary>
/// <param name="SkillId">Canonical id.</param>
/// <param name="Credit">In hundredths, above 0: the best of the skill itself and of related ones.</param>
internal readonly record struct SkillCredit(string SkillId, int Credit)
{
    /// <summary>Every skill for which the person gets something, once.</summary>
    public static SkillCredit[] Of(IEnumerable<CandidateSkill> skills, KeywordRules rules, RelatedSkills relatedTo)
    {
        var credits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var skill in skills)
        {
            var own = KeywordScoring.Shown(skill, rules);
            Raise(skill.Id, own);
            foreach (var related in relatedTo(skill.Id))
            {
                Raise(related, rules.RelatedCredit * own);
            }
        }

        return [.. credits.Select(credit => new SkillCredit(credit.Key, credit.Value))];

        void Raise(string id, decimal credit) =>
            credits[id] = Math.Max(credits.GetValueOrDefault(id), FixedPoint.Of(credit, FixedPoint.Hundredths));
    }
}
