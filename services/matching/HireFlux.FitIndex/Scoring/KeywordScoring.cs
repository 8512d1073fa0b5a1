namespace HireFlux.FitIndex;

/// <summary>Weighted share of what the posting asks for that the person shows.</summary>
internal static class KeywordScoring
{
    public static KeywordResult Score(
        PreparedCandidate candidate,
        PreparedPosting posting,
        FitAlgorithm algorithm,
        RelatedSkills relatedTo)
    {
        if (posting.Basis == KeywordBasis.None)
        {
            return new(SubScore.Unknown(SubScoreKind.Keyword, "what the posting requires"), [], []);
        }

        var matched = new List<MatchedSkill>();
        var missing = new List<MissingSkill>();
        var (requiredEarned, requiredTotal, preferredEarned, preferredTotal) = (0L, 0L, 0L, 0L);
        foreach (var asked in posting.Asked)
        {
            var match = posting.Basis == KeywordBasis.Terms
                ? MatchTerm(candidate, asked)
                : MatchSkill(candidate, asked, algorithm.Keyword, relatedTo(asked.Id));
            if (match is null)
            {
                missing.Add(new(asked.Id, asked.Name, asked.IsRequired, asked.Idf, asked.Asked));
            }
            else
            {
                matched.Add(match);
            }

            var earned = KeywordArithmetic.Earned(asked.Idf, match?.Credit ?? 0m);
            var total = FixedPoint.Of(asked.Idf, FixedPoint.Hundredths);
            if (asked.IsRequired)
            {
                (requiredEarned, requiredTotal) = (requiredEarned + earned, requiredTotal + total);
            }
            else
            {
                (preferredEarned, preferredTotal) = (preferredEarned + earned, preferredTotal + total);
            }
        }

        var points = new KeywordArithmetic(algorithm.Keyword).Points(requiredEarned, requiredTotal, preferredEarned, preferredTotal);
        return new(SubScore.Known(points / (decimal)FixedPoint.Hundredths), matched, missing);
    }

    private static MatchedSkill? MatchTerm(PreparedCandidate candidate, AskedSkill asked) =>
        candidate.Terms.TryGetValue(asked.Id, out var shown)
            ? new(asked.Id, asked.Name, asked.IsRequired, asked.Idf, 1m, null, asked.Asked, shown)
            : null;

    private static MatchedSkill? MatchSkill(
        PreparedCandidate candidate,
        AskedSkill asked,
        KeywordRules rules,
        IReadOnlyCollection<string> related)
    {
        MatchedSkill? best = candidate.Skills.TryGetValue(asked.Id, out var same)
            ? Match(asked, same, Shown(same, rules), null)
            : null;
        if (best?.Credit >= rules.RelatedCredit)
        {
            return best;
        }

        foreach (var (id, skill) in candidate.Skills)
        {
            var credit = rules.RelatedCredit * Shown(skill, rules);
            if (credit > (best?.Credit ?? 0m) && related.Contains(id))
            {
                best = Match(asked, skill, credit, id);
            }
        }

        return best;
    }

    /// <summary>Credit for a skill itself.</summary>
    public static decimal Shown(CandidateSkill skill, KeywordRules rules) =>
        skill.Experience is null ? rules.ListedOnlyCredit : 1m;

    private static MatchedSkill Match(AskedSkill asked, CandidateSkill skill, decimal credit, string? relatedId) =>
        new(asked.Id, asked.Name, asked.IsRequired, asked.Idf, credit, relatedId, asked.Asked, skill.Experience);
}
