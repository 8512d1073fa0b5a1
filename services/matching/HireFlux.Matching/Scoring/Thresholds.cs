namespace HireFlux.Matching.Scoring;

internal static class Thresholds
{
    /// <summary>From here on a match is announced and always kept.</summary>
    public const int Strong = 70;

    /// <summary>Least index of the list when the caller names none.</summary>
    public const int Listed = 60;

    /// <summary>Matches that one announcement names.</summary>
    public const int MostAnnounced = 20;
}
