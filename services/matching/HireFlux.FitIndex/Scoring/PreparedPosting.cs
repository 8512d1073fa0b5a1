namespace HireFlux.FitIndex;

/// <summary>A posting's facts with what scoring many people needs only once. Immutable; safe to share.</summary>
public sealed class PreparedPosting
{
    internal PreparedPosting(PostingFacts facts, TextVector? title, TextVector? text, FitAlgorithm algorithm)
    {
        Facts = facts;
        TitleVector = title;
        TextVector = text;
        CompanyKey = CompanyName.Key(facts.Company);
        (Basis, Asked) = Count(facts, algorithm);
    }

    /// <summary>The facts it was made of.</summary>
    public PostingFacts Facts { get; }

    /// <summary>Vector of the title; null when it is empty.</summary>
    public TextVector? TitleVector { get; }

    /// <summary>Vector of responsibilities and requirements; null when there are none.</summary>
    public TextVector? TextVector { get; }

    internal KeywordBasis Basis { get; }

    /// <summary>What counts, required first, then by falling weight, then by name.</summary>
    internal IReadOnlyList<AskedSkill> Asked { get; }

    internal string CompanyKey { get; }

    private static (KeywordBasis Basis, IReadOnlyList<AskedSkill> Asked) Count(PostingFacts facts, FitAlgorithm algorithm)
    {
        if (facts.IsDescriptionEmpty)
        {
            return (KeywordBasis.None, []);
        }

        var skills = Skills(facts, algorithm.SkillIdf);
        if (skills.Count > 0)
        {
            return (KeywordBasis.Skills, skills);
        }

        var terms = Terms(facts.RequirementText ?? "", algorithm);
        return (terms.Count > 0 ? KeywordBasis.Terms : KeywordBasis.None, terms);
    }

    private static List<AskedSkill> Skills(PostingFacts facts, IdfTable idf)
    {
        var required = facts.RequiredSkills.Select(skill => new AskedSkill(skill.Id, skill.Name, true, idf[skill.Id], skill.Asked));
        var preferred = facts.PreferredSkills.Select(skill => new AskedSkill(skill.Id, skill.Name, false, idf[skill.Id], skill.Asked));

        // A skill in both lists is required; one asked for twice is quoted by the words that sort first.
        return [.. Sorted(required.Concat(preferred)
            .GroupBy(skill => skill.Id, StringComparer.Ordinal)
            .Select(same => same
                .OrderByDescending(skill => skill.IsRequired)
                .ThenBy(skill => skill.Asked, EvidenceOrder.Instance)
                .First()))];
    }

    private static List<AskedSkill> Terms(string text, FitAlgorithm algorithm)
    {
        var terms = TextTokens.Read(text)
            .Where(token => algorithm.TermIdf[token.Term] >= algorithm.Keyword.TermIdfMin)
            .GroupBy(token => token.Term, StringComparer.Ordinal)
            .Select(same => new AskedSkill(
                same.Key,
                same.Select(token => text.Substring(token.Start, token.Length).ToLowerInvariant()).Min(StringComparer.Ordinal)!,
                true,
                algorithm.TermIdf[same.Key],
                new(Quote.Around(text, same.First().Start, same.First().Length))));
        return [.. Sorted(terms).Take(algorithm.Keyword.TermsMax)];
    }

    private static IEnumerable<AskedSkill> Sorted(IEnumerable<AskedSkill> skills) => skills
        .OrderByDescending(skill => skill.IsRequired)
        .ThenByDescending(skill => skill.Idf)
        .ThenBy(skill => skill.Name, StringComparer.Ordinal)
        .ThenBy(skill => skill.Id, StringComparer.Ordinal);
}
