using System.Text.Json;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Contracts;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Sync;

/// <summary>Writes one batch of a board's entries, their events and the run's progress in one transaction.</summary>
internal sealed partial class SyncBatch(JobsDbContext db, SyncRunLeases leases, TimeProvider time, ILogger<SyncBatch> logger)
{
    /// <exception cref="LeaseLostException">Another worker has the run.</exception>
    /// <exception cref="BoardUnavailableException">The source was switched off.</exception>
    public async Task WriteAsync(RunLease lease, IReadOnlyList<BoardEntry> entries, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (source, run) = await leases.HoldAsync(lease, cancellationToken);
        if (!source.IsActive)
        {
            throw new BoardUnavailableException(SyncErrors.SourceDisabled);
        }

        var known = await KnownAsync(lease.SourceId, entries, cancellationToken);
        var stored = await StoredAsync(known.Values, entries, cancellationToken);
        foreach (var entry in entries)
        {
            Write(run, entry, entry.Posting is { } posting ? known.GetValueOrDefault(posting.ExternalId) : null, stored, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private Task<Dictionary<string, KnownJob>> KnownAsync(Guid sourceId, IReadOnlyList<BoardEntry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.Where(entry => entry.Posting is not null).Select(entry => entry.Posting!.ExternalId).ToList();
        return db.Jobs
            .Where(job => job.SourceId == sourceId && ids.Contains(job.ExternalId))
            .Select(job => new KnownJob(job.Id, job.ExternalId, job.ContentHash, job.IsActive, job.ExpiresAt, job.WrittenByRunId))
            .ToDictionaryAsync(job => job.ExternalId, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>The whole rows, of those postings only that something must be done about.</summary>
    private Task<Dictionary<Guid, Job>> StoredAsync(IEnumerable<KnownJob> known, IReadOnlyList<BoardEntry> entries, CancellationToken cancellationToken)
    {
        var hashes = entries.Where(entry => entry.Posting is not null).ToDictionary(entry => entry.Posting!.ExternalId, entry => PostingReader.HashOf(entry.Posting!));
        var ids = known.Where(job => !job.IsActive || !hashes[job.ExternalId].AsSpan().SequenceEqual(job.ContentHash)).Select(job => job.Id).ToList();
        return ids.Count == 0
            ? Task.FromResult<Dictionary<Guid, Job>>([])
            : db.Jobs.Where(job => ids.Contains(job.Id)).ToDictionaryAsync(job => job.Id, cancellationToken);
    }

    private void Write(SyncRun run, BoardEntry entry, KnownJob? known, Dictionary<Guid, Job> stored, DateTime now)
    {
        if (entry.Posting is not { } posting)
        {
            Refuse(run, entry, entry.Refusal!, now);
        }
        else if (known is not null && !stored.ContainsKey(known.Id))
        {
            // A run that was taken up again meets what its first worker wrote: that is counted already.
            Count(run, unchanged: known.WrittenByRunId == run.Id ? 0 : 1);
        }
        else if (posting.ExpiresAt <= now)
        {
            Refuse(run, entry, RefusalReasons.Expired, now);
        }
        else if (Read(posting, out var document) is { } problem)
        {
            Refuse(run, entry, problem, now);
        }
        else if (known is null)
        {
            Publish(run, posting, document!, now);
        }
        else
        {
            Update(run, stored[known.Id], posting, document!, now);
        }
    }

    private void Publish(SyncRun run, BoardPosting posting, PostingDocument document, DateTime now)
    {
        var job = new Job { Id = Guid.CreateVersion7(), SourceId = run.SourceId, ExternalId = posting.ExternalId, CreatedAt = now, WrittenByRunId = run.Id };
        PostingReader.Fill(job, posting, document);
        db.Jobs.Add(job);
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

    private string? Read(BoardPosting posting, out PostingDocument? document)
    {
        document = null;
        try
        {
            document = PostingHtml.Read(posting.Html);
            return document is null ? RefusalReasons.TooComplex : document.Text.Length == 0 ? RefusalReasons.MissingText : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or TimeoutException)
        {
            LogUnreadable(logger, exception.GetType().Name, exception);
            return RefusalReasons.Unreadable;
        }
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A posting could not be read: {Kind}")]
    private static partial void LogUnreadable(ILogger logger, string kind, Exception exception);
}
