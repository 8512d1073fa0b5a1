namespace HireFlux.FitIndex;

/// <summary>The keyword sub-score out of what was earned, in whole numbers: for the explained score and the index alike.</summary>
internal readonly struct KeywordArithmetic(KeywordRules rules)
{
    private readonly long _requiredShare = FixedPoint.Of(rules.RequiredShare, FixedPoint.TenThousandths);
    private readonly long _preferredShare = FixedPoint.Of(rules.PreferredShare, FixedPoint.TenThousandths);

    /// <summary>What one skill earns, in ten-thousandths.</summary>
    public static int Earned(decimal idf, decimal credit) =>
        FixedPoint.Of(idf, FixedPoint.Hundredths) * FixedPoint.Of(credit, FixedPoint.Hundredths);

    /// <summary>The sub-score in hundredths of a point. At least one total is above 0.</summary>
    /// <param name="requiredEarned">Sum over the required list, in ten-thousandths.</param>
    /// <param name="requiredTotal">Sum of the idf of the required list, in hundredths.</param>
    /// <param name="preferredEarned">Sum over the nice-to-have list, in ten-thousandths.</param>
    /// <param name="preferredTotal">Sum of the idf of the nice-to-have list, in hundredths.</param>
    public int Points(long requiredEarned, long requiredTotal, long preferredEarned, long preferredTotal) => (int)((requiredTotal, preferredTotal) switch
    {
        (_, 0) => FixedPoint.Divide(FixedPoint.Hundredths * requiredEarned, requiredTotal),
        (0, _) => FixedPoint.Divide(FixedPoint.Hundredths * preferredEarned, preferredTotal),
        _ => FixedPoint.Divide(
            _requiredShare * requiredEarned * preferredTotal + _preferredShare * preferredEarned * requiredTotal,
            FixedPoint.Hundredths * requiredTotal * preferredTotal),
    });
}
