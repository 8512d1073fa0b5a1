namespace HireFlux.FitIndex;

/// <summary>What a posting says about sponsoring a work permit.</summary>
public enum VisaStance
{
    /// <summary>It says nothing.</summary>
    Silent,

    /// <summary>It offers sponsorship.</summary>
    Offers,

    /// <summary>It refuses sponsorship in words.</summary>
    Refuses,
}
