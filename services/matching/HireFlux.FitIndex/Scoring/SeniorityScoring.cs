namespace HireFlux.FitIndex;

/// <summary>
/// Years of experience and level of the title. What the posting doesn't state is left out; what it states and the
/// person doesn't show counts as unknown.
/// </summary>
internal static class SeniorityScoring
{
    public static SubScore Score(CandidateFacts candidate, PostingFacts posting, FitAlgorithm algorithm)
    {
        var rules = algorithm.Seniority;
        var statesYears = posting.YearsMin is >= 0 || posting.YearsMax is >= 0;
        var statesLevel = posting.Seniority is not null;
        if (!statesYears && !statesLevel)
        {
            return SubScore.Unknown(SubScoreKind.Seniority, "the years and level asked for");
        }

        var years = statesYears && candidate.ExperienceMonths is { } months
            ? Years(Math.Max(0, months) / 12m, posting, rules)
            : (decimal?)null;
        var level = statesLevel && candidate.Seniority is { } own ? Level(posting.Seniority!.Value - own, rules) : (decimal?)null;
        if (years is null && level is null)
        {
            return SubScore.Unknown(SubScoreKind.Seniority, "your years and level");
        }

        var yearsShare = statesYears ? statesLevel ? rules.YearsShare : 1m : 0m;
        var value = yearsShare * (years ?? algorithm.UnknownScore) + (1 - yearsShare) * (level ?? algorithm.UnknownScore);
        if (statesYears && years is null)
        {
            return SubScore.Partly(value, new UnknownEvidence(SubScoreKind.Seniority, "your years of experience", yearsShare));
        }

        return statesLevel && level is null
            ? SubScore.Partly(value, new UnknownEvidence(SubScoreKind.Seniority, "your level", 1 - yearsShare))
            : SubScore.Known(value);
    }

    private static decimal Years(decimal years, PostingFacts posting, SeniorityRules rules)
    {
        var min = posting.YearsMin is >= 0 ? posting.YearsMin.Value : 0;
        if (years < min)
        {
            return 100m * Math.Max(0m, 1 - (min - years) / Math.Max(rules.LeastYearsSpan, min));
        }

        // A maximum below the minimum is a slip of the board: it says nothing.
        return posting.YearsMax is { } max && max >= min && years > max
            ? Math.Max(rules.OverqualifiedFloor, 100m - rules.PointsPerExtraYear * (years - max))
            : 100m;
    }

    private static decimal Level(int gap, SeniorityRules rules)
    {
        if (gap == 0)
        {
            return 100m;
        }

        var ladder = gap > 0 ? rules.StretchUp : rules.StepDown;
        return ladder[Math.Min(Math.Abs(gap), ladder.Count) - 1];
    }
}
