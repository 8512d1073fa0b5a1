namespace HireFlux.FitIndex;

/// <summary>What a person earns by the skills and terms that postings ask for.</summary>
internal sealed class QueryKeyword(PostingIndex index)
{
    private readonly FitAlgorithm _algorithm = index.Scorer.Algorithm;
    private readonly KeywordArithmetic _arithmetic = new(index.Scorer.Algorithm.Keyword);
    private readonly EarnedTable _skills = new();
    private readonly EarnedTable _terms = new();

    public void Set(PreparedCandidate candidate)
    {
        SetSkills(candidate, index.Dictionaries.Skills);
        SetTerms(candidate, index.Dictionaries.Terms);
    }

    /// <summary>Adds up what each row of a block earns.</summary>
    public void AddEarned(PostingBlock block, int[] sums)
    {
        block.Lists.Update(block, index.Dictionaries);
        block.Lists.AddTo(sums, _skills, _terms);
    }

    /// <summary>What one row earns, in ten-thousandths: over the required list, and over the other.</summary>
    public (int Required, int Preferred) Earned(PostingBlock block, int row)
    {
        var table = (block.Flags[row] & PostingFlags.AsksForTerms) != 0 ? _terms : _skills;
        return (table.Sum(block.Required(row)), table.Sum(block.Preferred(row)));
    }

    /// <summary>The sub-score of a row that earns so much, in hundredths, or unknown.</summary>
    public int Score(PostingBlock block, int row, (int Required, int Preferred) earned)
    {
        var (requiredTotal, preferredTotal) = (block.RequiredTotals[row], block.PreferredTotals[row]);

        // Of most pairs nothing matches, and a division takes longer than the sums.
        return (requiredTotal | preferredTotal) == 0 ? PairScore.Unknown
            : (earned.Required | earned.Preferred) == 0 ? 0
            : _arithmetic.Points(earned.Required, requiredTotal, earned.Preferred, preferredTotal);
    }

    private void SetSkills(PreparedCandidate candidate, ValueDictionary<string> skills)
    {
        _skills.Reset(skills.Count);
        foreach (var credit in candidate.Credits(index.Scorer))
        {
            if (skills.TryFind(credit.SkillId, out var number))
            {
                _skills.Set(number, FixedPoint.Of(_algorithm.SkillIdf[credit.SkillId], FixedPoint.Hundredths) * credit.Credit);
            }
        }
    }

    private void SetTerms(PreparedCandidate candidate, ValueDictionary<string> terms)
    {
        // The fewer are looked up among the more: a new posting asks for few, and a resume has hundreds.
        _terms.Reset(terms.Count);
        if (terms.Count < candidate.Terms.Count)
        {
            for (var number = 0; number < terms.Count; number++)
            {
                if (candidate.Terms.ContainsKey(terms[number]))
                {
                    SetTerm(number, terms[number]);
                }
            }

            return;
        }

        foreach (var term in candidate.Terms.Keys)
        {
            if (terms.TryFind(term, out var number))
            {
                SetTerm(number, term);
            }
        }
    }

    private void SetTerm(int number, string term) => _terms.Set(number, KeywordArithmetic.Earned(_algorithm.TermIdf[term], 1m));
}
