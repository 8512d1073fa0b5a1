using System.Text.Json;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Contracts;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Sync;

/// <summary>Writes one batch of a board's entries, their events and the run's progress.</summary>
internal sealed class SyncBatch(JobsDbContext db, SyncRunLeases leases, TitleLexicon lexicon, TimeProvider time)
{
    private readonly List<Job> _new = [];
    private List<string> _titles = [];

    /// <summary>Writes it in a transaction of its own.</summary>
    /// <exception cref="LeaseLostException">Another worker has the run.</exception>
    /// <exception cref="BoardUnavailableException">The source was switched off.</exception>
    /// <exception cref="DbUpdateException">A row was refused, or is no longer as it was read: nothing of the batch is written.</exception>
    public async Task WriteAsync(RunLease lease, IReadOnlyList<ReadEntry> entries, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (source, run) = await leases.HoldAsync(lease, cancellationToken);
        await WriteAsync(source, run, entries, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await LearnAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Writes it in the transaction at hand, which holds source and run. New rows are in the database then; the rest is saved with the context.</summary>
    /// <exception cref="BoardUnavailableException">The source was switched off.</exception>
    /// <exception cref="DbUpdateException">A row was refused, or is no longer as it was read: the transaction is broken.</exception>
    public async Task WriteAsync(JobSource source, SyncRun run, IReadOnlyList<ReadEntry> entries, CancellationToken cancellationToken)
    {
        if (!source.IsActive)
        {
            throw new BoardUnavailableException(SyncErrors.SourceDisabled);
        }

        var now = time.UtcNow();
        var stored = await StoredAsync(entries, cancellationToken);
        foreach (var entry in entries)
        {
            Write(run, entry, stored, now);
        }

        _titles = [.. _new.Concat(stored.Values).Select(job => job.Title)];
        await db.CopyAsync(_new, cancellationToken);
    }

    /// <summary>Takes the words of what was written into the lexicon; last in the transaction.</summary>
    public Task LearnAsync(CancellationToken cancellationToken) => lexicon.LearnAsync(_titles, cancellationToken);

    /// <summary>The whole rows, of those postings only that something must be done about.</summary>
    private Task<Dictionary<Guid, Job>> StoredAsync(IReadOnlyList<ReadEntry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.Where(entry => entry is { Known: not null, Document: not null }).Select(entry => entry.Known!.Id).ToList();
        return ids.Count == 0
            ? Task.FromResult<Dictionary<Guid, Job>>([])
            : db.Jobs.Where(job => ids.Contains(job.Id)).ToDictionaryAsync(job => job.Id, cancellationToken);
    }

    private void Write(SyncRun run, ReadEntry read, Dictionary<Guid, Job> stored, DateTime now)
    {
        if (read.Refusal is { } reason)
        {
            Refuse(run, read.Entry, reason, now);
        }
        else if (read.New is { } job)
        {
            Publish(run, job, now);
        }
        else if (read.Document is null)
        {
            // A run that was taken up again meets what its first worker wrote: that is counted already.
            Count(run, unchanged: read.Known?.WrittenByRunId == run.Id ? 0 : 1);
        }
        else
        {
            var row = stored.GetValueOrDefault(read.Known!.Id);
            if (row is null || !row.ContentHash.AsSpan().SequenceEqual(read.Known.ContentHash))
            {
                throw new DbUpdateConcurrencyException("A posting was written since it was looked up.");
            }

            row.Fingerprint = read.Entry.Fingerprint;
            Update(run, row, read.Entry.Posting!, read.Document, now);
        }
    }

    private void Publish(SyncRun run, Job job, DateTime now)
    {
        _new.Add(job);
        db.Publish(new JobPublished(job.Id, job.NextVersion(now), job.ToPosting(), now), job.Id);
        Count(run, published: 1);
    }

    private void Update(SyncRun run, Job job, BoardPosting posting, PostingDocument document, DateTime now)
    {
        var before = JsonSerializer.Serialize(job.ToPosting());
        PostingReader.Fill(job, posting, document);
        job.MissingSyncs = 0;
        if (!job.IsActive)
        {
            job.IsActive = true;
            db.Publish(new JobPublished(job.Id, job.NextVersion(now), job.ToPosting(), now), job.Id);
            Count(run, published: 1);
        }
        else if (JsonSerializer.Serialize(job.ToPosting()) != before)
        {
            db.Publish(new JobChanged(job.Id, job.NextVersion(now), job.ToPosting(), now), job.Id);
            Count(run, changed: 1);
        }
        else
        {
            // Only the hash moved (new rules, or a field that nobody else sees): nobody needs to hear of it.
            Count(run, unchanged: 1);
            return;
        }

        job.WrittenByRunId = run.Id;
    }

    private void Refuse(SyncRun run, BoardEntry entry, string reason, DateTime now)
    {
        db.SyncRunRefusals.Add(new SyncRunRefusal
        {
            Id = Guid.CreateVersion7(),
            RunId = run.Id,
            ExternalId = entry.ExternalId is null ? null : StorableText.Cut(StorableText.Clean(entry.ExternalId), Job.MaxExternalId),
            Title = entry.Title is null ? null : StorableText.Cut(StorableText.Clean(entry.Title), Job.MaxTitle),
            Reason = reason,
            CreatedAt = now,
        });
        run.Seen++;
        run.Refused++;
    }

    private static void Count(SyncRun run, int published = 0, int changed = 0, int unchanged = 0)
    {
        run.Seen += published + changed + unchanged;
        run.Published += published;
        run.Changed += changed;
        run.Unchanged += unchanged;
    }
}
