using HireFlux.Jobs.Connectors;

namespace HireFlux.Jobs.Domain;

/// <summary>A board of one company that postings are read from.</summary>
internal sealed class JobSource
{
    /// <summary>The longest a failing source is left alone.</summary>
    private static readonly TimeSpan s_maxPause = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>One of <see cref="BoardKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Greenhouse's board token, Lever's site, Ashby's board name.</summary>
    public required string BoardToken { get; init; }

    /// <summary>One of the configured boards; null for the kind's usual one.</summary>
    public string? ApiUrl { get; set; }

    /// <summary>Sealed for this row; see SecretSealer.</summary>
    public string? ApiKeyEncrypted { get; set; }

    /// <summary>The employer, where its board does not say.</summary>
    public string? Company { get; set; }

    public bool IsActive { get; set; } = true;

    /// <summary>Minutes between two scheduled syncs.</summary>
    public required int SyncIntervalMinutes { get; set; }

    /// <summary>How many complete syncs in a row must lack a posting before it is closed.</summary>
    public required int MissingSyncsBeforeClose { get; set; }

    /// <summary>When the schedule looks at it next. UTC.</summary>
    public DateTime? NextSyncAt { get; set; }

    /// <summary>Syncs in a row that failed.</summary>
    public int ConsecutiveFailures { get; private set; }

    public DateTime? LastSyncAt { get; private set; }

    /// <summary>success, partial or failed.</summary>
    public string? LastSyncStatus { get; private set; }

    /// <summary>One of <see cref="SyncErrors"/>; null after a success.</summary>
    public string? LastSyncError { get; private set; }

    /// <summary>Postings stored or changed since the source exists.</summary>
    public int TotalJobsSynced { get; private set; }

    /// <summary>Of the last whole reading that was believed; null when the board must be read whole.</summary>
    public BoardValidators? Validators { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>Writes down how a sync ended and when to come again: failing sources are visited ever less often.</summary>
    /// <param name="run">The ended run.</param>
    /// <param name="retryAfter">What the board asked for; null when it asked for nothing.</param>
    /// <param name="jitter">From 0 to below 1, so that sources do not come all at once.</param>
    public void Record(SyncRun run, TimeSpan? retryAfter, double jitter)
    {
        var now = run.FinishedAt!.Value;
        LastSyncAt = now;
        LastSyncStatus = run.Status;
        LastSyncError = run.ErrorCode;
        TotalJobsSynced += run.Published + run.Changed;
        ConsecutiveFailures = run.Status == SyncStatuses.Success ? 0 : ConsecutiveFailures + 1;
        var pause = TimeSpan.FromMinutes(SyncIntervalMinutes) * Math.Pow(2, Math.Clamp(ConsecutiveFailures - 1, 0, 10));
        pause = pause > s_maxPause ? s_maxPause : pause;
        NextSyncAt = now + Jittered(retryAfter > pause ? retryAfter.Value : pause, jitter);
        UpdatedAt = now;
    }

    /// <summary>When a source that has just been added or changed is due. UTC.</summary>
    public static DateTime DueAfter(DateTime now, int intervalMinutes, double jitter) => now + Jittered(TimeSpan.FromMinutes(intervalMinutes), jitter);

    /// <summary>Up to a tenth more.</summary>
    private static TimeSpan Jittered(TimeSpan pause, double jitter) => pause * (1 + (jitter / 10));
}
