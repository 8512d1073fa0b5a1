namespace HireFlux.Profiles.Scanning;

/// <summary>Which virus scanner looks at files.</summary>
internal sealed class ScanningOptions
{
    public const string Section = "Scanning";

    /// <summary>Host name of a clamd; empty for no scanner.</summary>
    public string ClamdHost { get; init; } = string.Empty;

    public int ClamdPort { get; init; } = 3310;

    /// <summary>How long a scan may take, connecting included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);
}
