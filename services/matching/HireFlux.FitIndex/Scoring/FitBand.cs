namespace HireFlux.FitIndex;

/// <summary>What an index means in words.</summary>
public enum FitBand
{
    /// <summary>A gate holds it back.</summary>
    Blocked,

    /// <summary>Below 40.</summary>
    Poor,

    /// <summary>40 to 54.</summary>
    Weak,

    /// <summary>55 to 69, or more with too little evidence.</summary>
    Fair,

    /// <summary>70 to 84 with enough evidence.</summary>
    Strong,

    /// <summary>85 and more with enough evidence.</summary>
    Excellent,
}
