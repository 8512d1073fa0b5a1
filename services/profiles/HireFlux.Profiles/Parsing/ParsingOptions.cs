namespace HireFlux.Profiles.Parsing;

/// <summary>How uploaded files are read in the background.</summary>
internal sealed class ParsingOptions
{
    public const string Section = "Parsing";

    /// <summary>Files read at once by this replica; 0 where it only answers requests.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>How long a reader may go without a sign of life before another takes its file over.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Readings of a file that may break off before it counts as failed.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>When a file is tried again whose store or scanner was away, or whose reading broke off.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often an idle reader looks for files that no upload of this replica told it of.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);
}
