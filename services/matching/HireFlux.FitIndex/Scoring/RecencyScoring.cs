namespace HireFlux.FitIndex;

/// <summary>A posting's age in whole days, halving by the half-life.</summary>
internal static class RecencyScoring
{
    private const decimal NaturalLogOfTwo = 0.6931471805599453094172321215m;

    public static SubScore Score(PostingFacts posting, DateOnly asOf, FitAlgorithm algorithm)
    {
        var rules = algorithm.Recency;
        if (posting.PublishedOn is { } published)
        {
            return SubScore.Known(Decay(published, asOf, rules));
        }

        if (posting.FirstSeenOn is not { } firstSeen)
        {
            return SubScore.Unknown(SubScoreKind.Recency, "the date of publication");
        }

        var value = rules.FirstSeenShare * Decay(firstSeen, asOf, rules)
            + (1 - rules.FirstSeenShare) * algorithm.UnknownScore;
        return SubScore.Partly(
            value,
            new UnknownEvidence(SubScoreKind.Recency, "the true date of publication", 1 - rules.FirstSeenShare));
    }

    private static decimal Decay(DateOnly from, DateOnly asOf, RecencyRules rules)
    {
        // Boards in other time zones publish "tomorrow".
        var age = Math.Max(0, asOf.DayNumber - from.DayNumber);
        return age > rules.LastDay ? 0m : 100m * PowerOfHalf(age, rules.HalfLifeDays);
    }

    /// <summary>2^(−age/halfLife) in decimals: binary powers may differ in the last digit between machines.</summary>
    private static decimal PowerOfHalf(int age, int halfLife)
    {
        var exponent = -NaturalLogOfTwo * (age % halfLife) / halfLife;
        var term = 1m;
        var sum = 1m;
        for (var n = 1; n <= 20; n++)
        {
            term *= exponent / n;
            sum += term;
        }

        for (var halvings = age / halfLife; halvings > 0; halvings--)
        {
            sum /= 2;
        }

        return sum;
    }
}
