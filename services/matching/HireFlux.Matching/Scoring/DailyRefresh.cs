using System.Diagnostics.Metrics;
using HireFlux.FitIndex;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>Asks for everybody whose scores hold for an earlier day or another algorithm to be scored again, and mends what events left behind.</summary>
internal sealed class DailyRefresh(MatchingDbContext db, FitIndexScorer scorer, TimeProvider time)
{
    private static readonly Meter s_meter = new("HireFlux.Matching");

    /// <summary>Should stay zero: a row is left behind only where an event slipped through.</summary>
    private static readonly Counter<int> s_mended = s_meter.CreateCounter<int>("matching.rows_mended");

    /// <summary>Safe to repeat at any time, by every replica.</summary>
    public async Task RequestAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var today = DateOnly.FromDateTime(now);
        var requested = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO scoring_work (kind, subject_id, generation, priority, requested_at, available_at, attempts)
            SELECT 'profile', user_id, 1, 1, {now}, {now}, 0
            FROM profile_read_models
            WHERE scored_on IS NULL OR scored_on < {today} OR scored_algo_version IS DISTINCT FROM {scorer.AlgoVersion}
            ORDER BY user_id
            ON CONFLICT DO NOTHING
            """,
            cancellationToken);
        if (requested > 0)
        {
            await MendAsync(cancellationToken);
        }
    }

    private async Task MendAsync(CancellationToken cancellationToken) => s_mended.Add(await db.MatchScores
        .Where(match => !db.Profiles.Any(profile => profile.UserId == match.UserId) || !db.Jobs.Any(job => job.JobId == match.JobId && job.IsActive))
        .ExecuteDeleteAsync(cancellationToken));
}
