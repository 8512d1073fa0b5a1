namespace HireFlux.Jobs.Sync;

/// <summary>How syncs are run; bound from the configuration section <c>Sync</c>.</summary>
internal sealed class SyncOptions
{
    /// <summary>Runs that one replica works on at a time: while some wait for their board, or for the database's disk, others are understood.</summary>
    public int Concurrency { get; set; } = 3;

    /// <summary>Milliseconds between two looks for work.</summary>
    public int PollMilliseconds { get; set; } = 1000;

    /// <summary>Seconds after which a worker that gave no sign counts as dead.</summary>
    public double LeaseSeconds { get; set; } = 30;

    /// <summary>Postings a transaction. Of each run one batch is in memory while it is understood and one while it is written.</summary>
    public int BatchSize { get; set; } = 50;

    /// <summary>Workers that may die over one run before it is given up.</summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>Seconds between two looks at what is due and what has expired.</summary>
    public double ScheduleSeconds { get; set; } = 30;

    /// <summary>Syncs in a row in which a board that had postings must list none before that is believed.</summary>
    public int EmptySyncsBeforeBelieved { get; set; } = 3;
}
