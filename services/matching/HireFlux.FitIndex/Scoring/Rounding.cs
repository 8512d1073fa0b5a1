namespace HireFlux.FitIndex;

/// <summary>Rounding of the index and its columns: half up.</summary>
internal static class Rounding
{
    /// <summary>As a column of type decimal(5,2) stores it.</summary>
    public static decimal TwoDecimals(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    /// <summary>As the index is stored.</summary>
    public static int Whole(decimal value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
