namespace HireFlux.FitIndex;

/// <summary>Where the work is done. A person without a wish has none (null).</summary>
public enum WorkPolicy
{
    /// <summary>Away from the employer's premises.</summary>
    Remote,

    /// <summary>Partly on the premises.</summary>
    Hybrid,

    /// <summary>On the premises.</summary>
    Onsite,
}
