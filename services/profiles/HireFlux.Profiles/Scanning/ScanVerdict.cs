namespace HireFlux.Profiles.Scanning;

/// <summary>What a scanner says of a file.</summary>
internal enum ScanVerdict
{
    /// <summary>There is no scanner.</summary>
    Unscanned,
    Clean,
    Infected,

    /// <summary>The scanner did not answer, or not with a verdict.</summary>
    Unknown,
}
