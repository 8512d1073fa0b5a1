namespace HireFlux.Matching.Scoring;

/// <summary>How the background scorer works.</summary>
internal sealed class ScoringOptions
{
    public const string Section = "Scoring";

    /// <summary>False where this replica only answers requests.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>How often an idle scorer looks for work.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long work may go without a sign of life before another scorer takes it over.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Rows kept of each person, besides those at or above the threshold.</summary>
    public int KeptPerPerson { get; init; } = 200;

    /// <summary>Postings scored together against all people, at most.</summary>
    public int JobsPerRun { get; init; } = 1000;

    /// <summary>Folder of the index's snapshot; null where every start reads and encodes all postings again.</summary>
    public string? SnapshotFolder { get; init; }

    /// <summary>How often a changed index is saved, at most.</summary>
    public TimeSpan SnapshotInterval { get; init; } = TimeSpan.FromMinutes(10);
}
