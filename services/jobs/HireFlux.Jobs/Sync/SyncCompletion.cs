using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Contracts;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Sync;

/// <summary>
/// Ends a run: writes the last batch, closes what a complete reading no longer lists, and writes down how it went. One transaction: most boards
/// have no more than one batch.
/// </summary>
internal sealed class SyncCompletion(JobsDbContext db, SyncRunLeases leases, SyncBatch batch, IOptions<SyncOptions> options, TimeProvider time)
{
    /// <exception cref="LeaseLostException">Another worker has the run.</exception>
    /// <exception cref="BoardUnavailableException">The source was switched off, and there is something left to write.</exception>
    /// <exception cref="DbUpdateException">A row was refused, or is no longer as it was read: nothing is written.</exception>
    public async Task FinishAsync(RunLease lease, BoardReading reading, double jitter, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (source, run) = await leases.HoldAsync(lease, cancellationToken);
        if (reading.Rest.Count > 0)
        {
            await batch.WriteAsync(source, run, reading.Rest, cancellationToken);
        }

        var error = reading.ErrorCode ?? await DoubtAsync(source, reading, cancellationToken);
        if (error is null && reading.Visit.IsUnchanged)
        {
            await CountAgainAsync(run, cancellationToken);
        }

        if (error is null)
        {
            await CloseMissingAsync(source, run, reading, now, cancellationToken);
        }

        var anything = run.Published + run.Changed + run.Unchanged > 0;
        run.Finish(error is null ? SyncStatuses.Success : anything ? SyncStatuses.Partial : SyncStatuses.Failed, error, reading.DetailOf(error), now);
        source.Record(run, reading.RetryAfter, jitter);
        // Only of a board that was read whole and believed can be said later that it is what it was.
        source.Validators = error is not null ? null : reading.Visit.IsUnchanged ? source.Validators : reading.Visit.Given;
        db.Publish(
            new JobSourceSynced(
                source.Id, run.Id, run.Status, run.Seen, run.Published, run.Changed, run.Unchanged, run.Refused, run.Closed, run.ErrorCode, now),
            source.Id);
        db.Audit(
            "job_source_synced",
            null,
            new Dictionary<string, string?> { ["source_id"] = source.Id.ToString(), ["run_id"] = run.Id.ToString(), ["status"] = run.Status, ["error_code"] = run.ErrorCode },
            now);
        await db.SaveChangesAsync(cancellationToken);
        await batch.LearnAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Why a reading that came to its end is still not believed; null when it is.</summary>
    private async Task<string?> DoubtAsync(JobSource source, BoardReading reading, CancellationToken cancellationToken)
    {
        if (reading.Visit.IsUnchanged)
        {
            return null;
        }

        if (reading.Count > 0)
        {
            return reading.Broken == reading.Count || reading.Unidentified > 0 ? SyncErrors.SchemaDrift : null;
        }

        if (!await db.Jobs.AnyAsync(job => job.SourceId == source.Id && job.IsActive, cancellationToken))
        {
            return reading.MayBeUnknown && !await db.Jobs.AnyAsync(job => job.SourceId == source.Id, cancellationToken) ? SyncErrors.EmptyOrUnknown : null;
        }

        var before = await db.SyncRuns
            .Where(run => run.SourceId == source.Id && run.FinishedAt != null)
            .OrderByDescending(run => run.CreatedAt)
            .Take(options.Value.EmptySyncsBeforeBelieved - 1)
            .Select(run => run.ErrorCode)
            .ToListAsync(cancellationToken);
        return before.Count == options.Value.EmptySyncsBeforeBelieved - 1 && before.All(code => code == SyncErrors.EmptyButWasFull)
            ? null
            : SyncErrors.EmptyButWasFull;
    }

    /// <summary>A board that is what it was lists what it listed, and what was refused of it still is.</summary>
    private async Task CountAgainAsync(SyncRun run, CancellationToken cancellationToken)
    {
        var last = await db.SyncRuns.AsNoTracking()
            .Where(before => before.SourceId == run.SourceId && before.Status == SyncStatuses.Success)
            .OrderByDescending(before => before.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is null)
        {
            return;
        }

        (run.Seen, run.Unchanged, run.Refused) = (last.Seen, last.Seen - last.Refused, last.Refused);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO sync_run_refusals (run_id, external_id, title, reason, created_at)
            SELECT {run.Id}, external_id, title, reason, created_at FROM sync_run_refusals WHERE run_id = {last.Id}
            """,
            cancellationToken);
    }

    private async Task CloseMissingAsync(JobSource source, SyncRun run, BoardReading reading, DateTime now, CancellationToken cancellationToken)
    {
        // Of a board that is what it was: listed is what was listed then.
        var isUnchanged = reading.Visit.IsUnchanged;
        var met = reading.Listed.ToArray();
        var noted = await db.Jobs
            .Where(job => job.SourceId == source.Id && job.IsActive && (job.MissingSyncs > 0 || (!isUnchanged && !met.Contains(job.ExternalId))))
            .Select(job => new { job.Id, job.ExternalId, job.MissingSyncs })
            .ToListAsync(cancellationToken);
        var listed = noted.ToLookup(job => !isUnchanged && reading.Listed.Contains(job.ExternalId));
        var back = listed[true].Select(job => job.Id).ToList();
        var missing = listed[false].ToLookup(job => job.MissingSyncs + 1 >= source.MissingSyncsBeforeClose, job => job.Id);
        var waiting = missing[false].ToList();

        if (back.Count + waiting.Count > 0)
        {
            await db.Jobs.Where(job => back.Contains(job.Id)).ExecuteUpdateAsync(set => set.SetProperty(job => job.MissingSyncs, 0), cancellationToken);
            await db.Jobs.Where(job => waiting.Contains(job.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(job => job.MissingSyncs, job => job.MissingSyncs + 1), cancellationToken);
        }

        foreach (var ids in missing[true].Chunk(options.Value.BatchSize))
        {
            foreach (var job in await db.Jobs.Where(job => ids.Contains(job.Id)).ToListAsync(cancellationToken))
            {
                db.Publish(job.Close(CloseReasons.Gone, now), job.Id);
                run.Closed++;
            }
        }
    }
}
