using HireFlux.Jobs.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>
/// Reads when postings were posted: the newest from their index, all others from the statistics that the database keeps for its planner. It only says how
/// wide to look, never what is found.
/// </summary>
internal sealed class PostingTimesReader(TimeProvider time)
{
    /// <summary>The newest, of which each <see cref="HeadStep"/>th is read: it is there that every search begins.</summary>
    private const int Head = 4_000;
    private const int HeadStep = 250;

    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(5);

    private Reading? _last;

    /// <summary>What was read within the last five minutes, or is read now.</summary>
    public async ValueTask<PostingTimes> ReadAsync(JobsDbContext db, CancellationToken cancellationToken)
    {
        // Two that read at the same time read the same.
        if (Volatile.Read(ref _last) is not { } last || time.GetElapsedTime(last.At) > s_kept)
        {
            last = new Reading(time.GetTimestamp(), Of((await db.Database.SqlQuery<Statistics>(
                $"""
                SELECT reltuples::float8 AS count, histogram_bounds::text::timestamp[] AS bounds,
                    ARRAY(
                        SELECT posted_at FROM (SELECT posted_at, row_number() OVER (ORDER BY posted_at DESC) AS place FROM jobs WHERE is_active ORDER BY posted_at DESC LIMIT {Head}) AS newest
                        WHERE place % {HeadStep} = 1 ORDER BY place DESC) AS head
                FROM pg_class LEFT JOIN pg_stats ON schemaname = relnamespace::regnamespace::text AND tablename = relname AND attname = 'posted_at'
                WHERE pg_class.oid = 'jobs'::regclass
                """).ToListAsync(cancellationToken)).Single()));
            Volatile.Write(ref _last, last);
        }

        return last.Times;
    }

    private static PostingTimes Of(Statistics statistics)
    {
        var (bounds, head) = (statistics.Bounds ?? [], statistics.Head);
        var count = Math.Max(statistics.Count, head.Length * HeadStep);
        var each = count / Math.Max(1, bounds.Length - 1);
        var older = bounds.Select((bound, i) => (At: bound, Before: i * each)).TakeWhile(known => head.Length > 0 && known.At < head[0] && known.Before < count - (head.Length * HeadStep));
        var known = older.Concat(head.Select((at, i) => (At: at, Before: count - ((head.Length - 1 - i) * HeadStep)))).ToList();
        return known.Count < 2 ? PostingTimes.Unknown : new PostingTimes([.. known.Select(known => TimeSlot.Of(known.At))], [.. known.Select(known => known.Before)]);
    }

    private sealed record Reading(long At, PostingTimes Times);

    private sealed record Statistics(double Count, DateTime[]? Bounds, DateTime[] Head);
}
