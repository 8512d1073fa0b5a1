using HireFlux.Matching.Domain;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HireFlux.Matching.Scoring;

/// <summary>The table scoring_work as a queue: requested in the transaction of the change, claimed under a lease, deleted only when done.</summary>
internal sealed class WorkQueue(MatchingDbContext db, IOptions<ScoringOptions> options, TimeProvider time)
{
    /// <summary>A burst of changes becomes one run: each puts it off by this, but not beyond the longest delay since the first.</summary>
    private static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan s_longestDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longestBackOff = TimeSpan.FromMinutes(10);

    /// <summary>Asks for a run. Belongs into the transaction of the change that makes it necessary.</summary>
    public async Task RequestAsync(string kind, Guid[] subjectIds, CancellationToken cancellationToken)
    {
        if (subjectIds.Length == 0)
        {
            return;
        }

        var now = time.UtcNow();
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO scoring_work AS work (kind, subject_id, generation, priority, requested_at, available_at, attempts)
            SELECT {kind}, id, 1, 0, {now}, {now + s_delay}, 0 FROM unnest({subjectIds}) AS id ORDER BY id
            ON CONFLICT (kind, subject_id) DO UPDATE SET
                generation = work.generation + 1,
                priority = 0,
                attempts = 0,
                available_at = least(excluded.available_at, work.requested_at + {s_longestDelay})
            """,
            cancellationToken);
    }

    /// <summary>Takes what is due: one person, or as many postings as fit into a run. Null when nothing is.</summary>
    public Task<WorkLease?> ClaimAsync(CancellationToken cancellationToken) => ClaimAsync(null, cancellationToken);

    /// <summary>The same of one kind only, or of any when it is null.</summary>
    public async Task<WorkLease?> ClaimAsync(string? kind, CancellationToken cancellationToken)
    {
        var leaseId = Guid.CreateVersion7();
        if (await ClaimAsync(leaseId, kind, 1, isRepeated: true, cancellationToken) is not [var first])
        {
            return null;
        }

        // A run that failed is repeated alone, so that one bad posting doesn't hold up the others.
        var more = first is { Kind: WorkKinds.Job, Attempts: 1 } && options.Value.JobsPerRun > 1
            ? await ClaimAsync(leaseId, WorkKinds.Job, options.Value.JobsPerRun - 1, isRepeated: false, cancellationToken)
            : [];
        return new WorkLease(leaseId, first.Kind, [first, .. more]);
    }

    /// <summary>Shows that this scorer is alive. False when the lease was lost to another one.</summary>
    public async Task<bool> RenewAsync(WorkLease lease, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"UPDATE scoring_work SET leased_until = {time.UtcNow() + options.Value.Lease} WHERE lease_id = {lease.Id}",
            cancellationToken) > 0;

    /// <summary>Deletes what was done; what was asked for again meanwhile is free to be claimed. Belongs into the run's last transaction.</summary>
    public async Task CompleteAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        long[] generations = [.. lease.Items.Select(item => item.Generation)];
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM scoring_work AS work
            USING unnest({lease.SubjectIds}, {generations}) AS done (subject_id, generation)
            WHERE work.lease_id = {lease.Id} AND work.subject_id = done.subject_id AND work.generation = done.generation
            """,
            cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"UPDATE scoring_work SET lease_id = NULL, leased_until = NULL, attempts = 0, requested_at = {time.UtcNow()} WHERE lease_id = {lease.Id}",
            cancellationToken);
    }

    /// <summary>Gives failed work back, to be tried again later and later.</summary>
    public Task BackOffAsync(WorkLease lease, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            UPDATE scoring_work SET
                lease_id = NULL,
                leased_until = NULL,
                available_at = {time.UtcNow()} + least(interval '1 second' * power(2, least(attempts, 20)), {s_longestBackOff})
            WHERE lease_id = {lease.Id}
            """,
            cancellationToken);

    private Task<List<ClaimedWork>> ClaimAsync(Guid leaseId, string? kind, int limit, bool isRepeated, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        return db.Database.SqlQuery<ClaimedWork>(
            $"""
            WITH next AS (
                SELECT kind, subject_id
                FROM scoring_work
                WHERE available_at <= {now} AND (leased_until IS NULL OR leased_until < {now})
                    AND ({kind}::text IS NULL OR kind = {kind}::text) AND ({isRepeated} OR attempts = 0)
                ORDER BY priority, available_at
                LIMIT {limit}
                FOR UPDATE SKIP LOCKED)
            UPDATE scoring_work AS work
            SET lease_id = {leaseId}, leased_until = {now + options.Value.Lease}, attempts = work.attempts + 1
            FROM next
            WHERE work.kind = next.kind AND work.subject_id = next.subject_id
            RETURNING work.kind, work.subject_id, work.generation, work.attempts
            """).ToListAsync(cancellationToken);
    }
}
