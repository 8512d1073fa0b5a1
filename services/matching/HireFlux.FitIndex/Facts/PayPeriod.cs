namespace HireFlux.FitIndex;

/// <summary>The time a sum of pay is for. Sums of different periods are never compared.</summary>
public enum PayPeriod
{
    /// <summary>Per hour.</summary>
    Hour,

    /// <summary>Per day.</summary>
    Day,

    /// <summary>Per week.</summary>
    Week,

    /// <summary>Per month.</summary>
    Month,

    /// <summary>Per year.</summary>
    Year,
}
