namespace HireFlux.FitIndex;

/// <summary>Numbers of the algorithm as whole numbers of a small unit: their sums and products are exact, in every order and at every width.</summary>
internal static class FixedPoint
{
    /// <summary>Units of a point in sub-scores, and of 1 in idf and credits.</summary>
    public const int Hundredths = 100;

    /// <summary>Units of 1 in weights and shares, and of a point in the halves of similarity.</summary>
    public const int TenThousandths = 10_000;

    /// <summary>Units of 1 in cosines and anchors.</summary>
    public const int Millionths = 1_000_000;

    /// <summary>The value in units.</summary>
    /// <exception cref="ArgumentException">It has more decimals than the unit.</exception>
    public static int Of(decimal value, int unit) => value * unit is var units && units == decimal.Truncate(units)
        ? (int)units
        : throw new ArgumentException($"{value} is not a whole number of 1/{unit}.", nameof(value));

    /// <summary>The quotient of numbers from 0 on, half up.</summary>
    public static long Divide(long numerator, long denominator) => (2 * numerator + denominator) / (2 * denominator);
}
