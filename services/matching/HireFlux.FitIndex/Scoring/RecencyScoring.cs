namespace HireFlux.FitIndex;

/// <summary>A posting's age in whole days, halving by the half-life.</summary>
internal static class RecencyScoring
{
    private const decimal NaturalLogOfTwo = 0.6931471805599453094172321215m;

    public static SubScore Score(PostingFacts posting, DateOnly asOf, FitAlgorithm algorithm)
    {
        if (posting.PublishedOn is { } published)
        {
            return SubScore.Known(OfPublished(Age(published, asOf), algorithm));
        }

        return posting.FirstSeenOn is { } firstSeen
            ? SubScore.Partly(
                OfFirstSeen(Age(firstSeen, asOf), algorithm),
                new UnknownEvidence(SubScoreKind.Recency, "the true date of publication", 1 - algorithm.Recency.FirstSeenShare))
            : SubScore.Unknown(SubScoreKind.Recency, "the date of publication");
    }

    /// <summary>Whole days; boards in other time zones publish "tomorrow".</summary>
    public static int Age(DateOnly from, DateOnly asOf) => Math.Max(0, asOf.DayNumber - from.DayNumber);

    /// <summary>The sub-score of a true date so many days ago, before it is rounded.</summary>
    public static decimal OfPublished(int age, FitAlgorithm algorithm) => Decay(age, algorithm.Recency);

    /// <summary>The sub-score where only the day of first sight is known, before it is rounded.</summary>
    public static decimal OfFirstSeen(int age, FitAlgorithm algorithm) =>
        algorithm.Recency.FirstSeenShare * Decay(age, algorithm.Recency) + (1 - algorithm.Recency.FirstSeenShare) * algorithm.UnknownScore;

    private static decimal Decay(int age, RecencyRules rules) =>
        age > rules.LastDay ? 0m : 100m * PowerOfHalf(age, rules.HalfLifeDays);

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
