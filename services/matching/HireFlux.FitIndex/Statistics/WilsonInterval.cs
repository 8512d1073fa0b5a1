namespace HireFlux.FitIndex;

/// <summary>
/// Wilson's score interval: where the true rate lies with 95 % confidence when so many of so many were seen. Unlike the plain interval it
/// stays within 0 and 1 and is honest for few cases (E. B. Wilson, 1927).
/// </summary>
/// <param name="Low">0 to 1.</param>
/// <param name="High">0 to 1, not below <paramref name="Low"/>.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The normal quantile of 97.5 %.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a rate.</summary>
    /// <param name="hits">Cases that had the outcome, 0 to <paramref name="cases"/>.</param>
    /// <param name="cases">All cases, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no case, or more hits than cases.</exception>
    public static WilsonInterval Of(long hits, long cases)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cases);
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, cases);
        var rate = (double)hits / cases;
        var (half, scale) = (Z * Z / (2 * cases), 1 + (Z * Z / cases));
        var spread = Z * Math.Sqrt((rate * (1 - rate) / cases) + (Z * Z / (4d * cases * cases)));
        // The ends are exact where nothing or everything was a hit: rounding must not put the rate outside of them.
        return new WilsonInterval(
            hits == 0 ? 0 : (rate + half - spread) / scale,
            hits == cases ? 1 : (rate + half + spread) / scale);
    }
}
