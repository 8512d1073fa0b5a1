namespace HireFlux.FitIndex;

/// <summary>A hard fact that keeps a posting from being recommended. The order is the order of telling.</summary>
public enum GateKind
{
    /// <summary>The person excluded the company.</summary>
    ExcludedCompany,

    /// <summary>The person needs sponsorship and the posting refuses it.</summary>
    SponsorshipRefused,

    /// <summary>The stated ceiling is below the person's floor, in the same currency and period.</summary>
    SalaryBelowFloor,

    /// <summary>The posting is closed or expired.</summary>
    Inactive,

    /// <summary>Remote work is restricted to countries the person isn't in.</summary>
    RemoteCountryRestricted,
}
