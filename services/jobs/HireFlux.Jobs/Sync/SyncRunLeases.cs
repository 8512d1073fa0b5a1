using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HireFlux.Jobs.Sync;

/// <summary>Takes, keeps and gives back runs. All times are the database's, so replicas need not agree on the clock.</summary>
internal sealed class SyncRunLeases(JobsDbContext db, NpgsqlDataSource dataSource, IOptions<SyncOptions> options)
{
    /// <summary>Queues a run of a source; when one is active already, that is the one.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="trigger">manual or schedule.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The active run; null when it ended in the very moment, so that a repetition would start another.</returns>
    public async Task<SyncRun?> QueueAsync(Guid sourceId, string trigger, DateTime now, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO sync_runs (id, source_id, status, trigger, created_at)
            VALUES ({Guid.CreateVersion7()}, {sourceId}, 'queued', {trigger}, {now})
            ON CONFLICT (source_id) WHERE status IN ('queued', 'running') DO NOTHING
            """,
            cancellationToken);
        return await db.SyncRuns.AsNoTracking()
            .SingleOrDefaultAsync(run => run.SourceId == sourceId && (run.Status == SyncStatuses.Queued || run.Status == SyncStatuses.Running), cancellationToken);
    }

    /// <summary>
    /// Takes the oldest run that nobody works on: one that is queued, or one whose worker has died. It does not wait for the disk: where the
    /// database crashes and forgets the taking, the worker finds out before it writes, and another takes the run.
    /// </summary>
    public async Task<RunLease?> TakeAsync(Guid owner, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            UPDATE sync_runs
            SET status = 'running', lease_owner = $1, lease_expires_at = localtimestamp + make_interval(secs => $2),
                started_at = coalesce(started_at, localtimestamp), attempt = attempt + 1
            FROM (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
            WHERE id = (
                SELECT id FROM sync_runs
                WHERE status = 'queued' OR (status = 'running' AND lease_expires_at < localtimestamp)
                ORDER BY created_at
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id, source_id, attempt
            """);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = owner });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = options.Value.LeaseSeconds });
        await using var taken = await command.ExecuteReaderAsync(cancellationToken);
        return await taken.ReadAsync(cancellationToken) ? new RunLease(taken.GetGuid(0), taken.GetGuid(1), owner, taken.GetInt32(2)) : null;
    }

    /// <summary>A sign of life; false when the run is lost.</summary>
    public async Task<bool> RenewAsync(RunLease lease, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE sync_runs SET lease_expires_at = localtimestamp + make_interval(secs => {options.Value.LeaseSeconds})
            WHERE id = {lease.RunId} AND lease_owner = {lease.Owner} AND status = 'running'
            """,
            cancellationToken) == 1;

    /// <summary>Puts a run back for the next worker: this one is being stopped, and no fault of the run's.</summary>
    public Task ReleaseAsync(RunLease lease, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            UPDATE sync_runs SET status = 'queued', lease_owner = NULL, lease_expires_at = NULL, attempt = attempt - 1
            WHERE id = {lease.RunId} AND lease_owner = {lease.Owner} AND status = 'running'
            """,
            cancellationToken);

    /// <summary>Makes a run that was taken up again ready: what was published and changed stays counted, the rest is met anew.</summary>
    /// <exception cref="LeaseLostException">Another worker has it.</exception>
    public async Task StartOverAsync(RunLease lease, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (_, run) = await HoldAsync(lease, cancellationToken);
        (run.Seen, run.Unchanged, run.Refused) = (run.Published + run.Changed, 0, 0);
        await db.SyncRunRefusals.Where(refusal => refusal.RunId == run.Id).ExecuteDeleteAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Locks source and run for the transaction at hand, in the order in which deleting a source locks them, and says that the run is still held.
    /// </summary>
    /// <exception cref="LeaseLostException">It is not.</exception>
    public async Task<(JobSource Source, SyncRun Run)> HoldAsync(RunLease lease, CancellationToken cancellationToken)
    {
        // Whatever fails later, the transaction is given up whole.
        db.Database.AutoSavepointsEnabled = false;
        await using var locks = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection())
        {
            BatchCommands =
            {
                new("SELECT FROM job_sources WHERE id = $1 FOR NO KEY UPDATE") { Parameters = { new NpgsqlParameter<Guid> { TypedValue = lease.SourceId } } },
                new("SELECT FROM sync_runs WHERE id = $1 FOR UPDATE") { Parameters = { new NpgsqlParameter<Guid> { TypedValue = lease.RunId } } },
            },
        };
        await locks.ExecuteNonQueryAsync(cancellationToken);
        var held = await db.SyncRuns
            .Where(run => run.Id == lease.RunId && run.LeaseOwner == lease.Owner && run.Status == SyncStatuses.Running)
            .Join(db.Sources, run => run.SourceId, source => source.Id, (run, source) => new { Source = source, Run = run })
            .SingleOrDefaultAsync(cancellationToken);
        return held is null ? throw new LeaseLostException() : (held.Source, held.Run);
    }
}
