namespace HireFlux.FitIndex;

/// <summary>A person's facts with what scoring many postings needs only once. Immutable; safe to share.</summary>
public sealed class PreparedCandidate
{
    private SkillCredit[]? _credits;

    internal PreparedCandidate(CandidateFacts facts, IReadOnlyList<TextVector> titles, TextVector? experience)
        : this(facts, titles, experience, Shown(facts), TermsOf(facts))
    {
    }

    private PreparedCandidate(
        CandidateFacts facts,
        IReadOnlyList<TextVector> titles,
        TextVector? experience,
        SortedDictionary<string, CandidateSkill> skills,
        Dictionary<string, EvidenceSpan> terms)
    {
        Facts = facts;
        TitleVectors = titles;
        ExperienceVector = experience;
        Skills = skills;
        Terms = terms;
        ExcludedCompanies = facts.ExcludedCompanies.Select(CompanyName.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A person with the vectors of the texts in <see cref="EncodedTexts"/>; null where one is unknown or says nothing.</summary>
    public static PreparedCandidate Of(CandidateFacts facts, IReadOnlyList<TextVector?> vectors)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(vectors);
        return new(facts, [.. vectors.SkipLast(1).OfType<TextVector>()], vectors[^1]);
    }

    /// <summary>The facts it was made of.</summary>
    public CandidateFacts Facts { get; }

    /// <summary>Vectors of the target titles and the last title.</summary>
    public IReadOnlyList<TextVector> TitleVectors { get; }

    /// <summary>Vector of the experience text; null when there is none.</summary>
    public TextVector? ExperienceVector { get; }

    /// <summary>Each skill once, with its best evidence, in ordinal order of its id.</summary>
    internal SortedDictionary<string, CandidateSkill> Skills { get; }

    /// <summary>The terms of the experience text with the words around them.</summary>
    internal Dictionary<string, EvidenceSpan> Terms { get; }

    internal HashSet<string> ExcludedCompanies { get; }

    /// <summary>What the person gets for each skill a posting may ask for. Worked out once: people are prepared by one scorer.</summary>
    internal SkillCredit[] Credits(FitIndexScorer scorer) => _credits ??= SkillCredit.Of(Skills.Values, scorer.Algorithm.Keyword, scorer.RelatedTo);

    /// <summary>The same person with one more skill; the vectors are kept.</summary>
    internal PreparedCandidate With(CandidateSkill skill)
    {
        var facts = Facts with { Skills = [.. Facts.Skills, skill] };
        return new(facts, TitleVectors, ExperienceVector, Shown(facts), Terms);
    }

    /// <summary>The same person with one more term in the experience text.</summary>
    internal PreparedCandidate WithTerm(string term, EvidenceSpan shown)
    {
        var terms = new Dictionary<string, EvidenceSpan>(Terms, StringComparer.Ordinal) { [term] = shown };
        return new(Facts, TitleVectors, ExperienceVector, Skills, terms);
    }

    private static SortedDictionary<string, CandidateSkill> Shown(CandidateFacts facts)
    {
        var best = new SortedDictionary<string, CandidateSkill>(StringComparer.Ordinal);
        foreach (var skill in facts.Skills)
        {
            if (!best.TryGetValue(skill.Id, out var known) || IsBetter(skill, known))
            {
                best[skill.Id] = skill;
            }
        }

        return best;
    }

    /// <summary>Shown beats listed; among equals the choice must not depend on their order.</summary>
    private static bool IsBetter(CandidateSkill skill, CandidateSkill known) => (skill.Experience, known.Experience) switch
    {
        (null, _) => false,
        (_, null) => true,
        var (a, b) => EvidenceOrder.Instance.Compare(a, b) < 0,
    };

    private static Dictionary<string, EvidenceSpan> TermsOf(CandidateFacts facts)
    {
        var terms = new Dictionary<string, EvidenceSpan>(StringComparer.Ordinal);
        foreach (var text in new[] { facts.ExperienceText, facts.LastTitle })
        {
            foreach (var token in TextTokens.Read(text ?? ""))
            {
                if (!terms.ContainsKey(token.Term))
                {
                    terms.Add(token.Term, new(Quote.Around(text!, token.Start, token.Length)));
                }
            }
        }

        return terms;
    }
}
