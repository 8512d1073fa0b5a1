namespace HireFlux.FitIndex;

/// <summary>A sum of pay.</summary>
/// <param name="Amount">In whole units of the currency.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">The time it is for; null when not stated, and then it compares with nothing.</param>
public sealed record Pay(decimal Amount, string Currency, PayPeriod? Period)
{
    /// <summary>Whether the two sums may be compared: same currency, same stated period.</summary>
    public bool IsComparableTo(Pay other) =>
        Period is not null && Period == other.Period
        && string.Equals(Currency, other.Currency, StringComparison.OrdinalIgnoreCase);
}
