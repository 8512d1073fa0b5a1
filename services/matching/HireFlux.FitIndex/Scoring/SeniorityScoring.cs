namespace HireFlux.FitIndex;

/// <summary>
/// Years of experience and level of the title. What the posting doesn't state is left out; what it states and the
/// person doesn't show counts as unknown.
/// </summary>
internal static class SeniorityScoring
{
    public static SubScore Score(CandidateFacts candidate, PostingFacts posting, FitAlgorithm algorithm)
    {
        var sought = SenioritySought.Of(posting);
        if (!StatesYears(sought) && sought.Level is null)
        {
            return SubScore.Unknown(SubScoreKind.Seniority, "the years and level asked for");
        }

        if (Value(candidate, sought, algorithm) is not { } value)
        {
            return SubScore.Unknown(SubScoreKind.Seniority, "your years and level");
        }

        var yearsShare = YearsShare(sought, algorithm.Seniority);
        if (StatesYears(sought) && candidate.ExperienceMonths is null)
        {
            return SubScore.Partly(value, new UnknownEvidence(SubScoreKind.Seniority, "your years of experience", yearsShare));
        }

        return sought.Level is not null && candidate.Seniority is null
            ? SubScore.Partly(value, new UnknownEvidence(SubScoreKind.Seniority, "your level", 1 - yearsShare))
            : SubScore.Known(value);
    }

    /// <summary>The sub-score before it is rounded; null when unknown.</summary>
    public static decimal? Value(CandidateFacts candidate, SenioritySought sought, FitAlgorithm algorithm)
    {
        var rules = algorithm.Seniority;
        var years = StatesYears(sought) && candidate.ExperienceMonths is { } months
            ? Years(Math.Max(0, months) / 12m, sought, rules)
            : (decimal?)null;
        var level = sought.Level is { } asked && candidate.Seniority is { } own ? Level(asked - own, rules) : (decimal?)null;
        if (years is null && level is null)
        {
            return null;
        }

        var yearsShare = YearsShare(sought, rules);
        return yearsShare * (years ?? algorithm.UnknownScore) + (1 - yearsShare) * (level ?? algorithm.UnknownScore);
    }

    private static bool StatesYears(SenioritySought sought) => sought.YearsMin is >= 0 || sought.YearsMax is >= 0;

    private static decimal YearsShare(SenioritySought sought, SeniorityRules rules) =>
        !StatesYears(sought) ? 0m : sought.Level is null ? 1m : rules.YearsShare;

    private static decimal Years(decimal years, SenioritySought sought, SeniorityRules rules)
    {
        var min = sought.YearsMin is >= 0 ? sought.YearsMin.Value : 0;
        if (years < min)
        {
            return 100m * Math.Max(0m, 1 - (min - years) / Math.Max(rules.LeastYearsSpan, min));
        }

        // A maximum below the minimum is a slip of the board: it says nothing.
        return sought.YearsMax is { } max && max >= min && years > max
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
