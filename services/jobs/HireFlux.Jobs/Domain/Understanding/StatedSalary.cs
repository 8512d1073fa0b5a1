namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>A salary as a posting states it.</summary>
/// <param name="Min">Whole currency units per period.</param>
/// <param name="Max">Whole currency units per period; at least <paramref name="Min"/> where both are stated.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Period">hour, day, week, month or year; null when not stated.</param>
/// <param name="IsPeriodInferred">The period is not stated and follows from the amount.</param>
internal sealed record StatedSalary(int? Min, int? Max, string Currency, string? Period, bool IsPeriodInferred = false)
{
    private const decimal MaxAmount = 1_000_000_000m;

    /// <summary>Null unless amounts and currency make sense together: a salary that is half understood is none.</summary>
    public static StatedSalary? Create(decimal? min, decimal? max, string? currency, string? period)
    {
        min = min > 0 ? min : null;
        max = max > 0 ? max : null;
        if ((min ?? max) is null || min > max || (max ?? min) > MaxAmount || currency is not { Length: 3 } || !currency.All(char.IsAsciiLetter))
        {
            return null;
        }

        return new StatedSalary(Whole(min), Whole(max), currency.ToUpperInvariant(), period);
    }

    private static int? Whole(decimal? amount) => amount is { } value ? (int)Math.Round(value, MidpointRounding.AwayFromZero) : null;
}
