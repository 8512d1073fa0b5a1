using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Understanding;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Sync;

/// <summary>
/// Finds out what there is to do about a batch of a board's entries, before anything is locked: only what is new or changed is understood, on
/// all processors. While the run is held nobody else writes its postings; where it was lost and taken up in between, the writing finds out.
/// </summary>
internal sealed partial class BatchReader(JobsDbContext db, TimeProvider time, ILogger<BatchReader> logger)
{
    /// <summary>Gives the entries in their order.</summary>
    public async Task<IReadOnlyList<ReadEntry>> ReadAsync(RunLease lease, IReadOnlyList<BoardEntry> entries, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(lease.SourceId, entries, cancellationToken);
        var now = time.UtcNow();
        var read = new ReadEntry[entries.Count];
        await Parallel.ForAsync(0, entries.Count, cancellationToken, (i, _) =>
        {
            read[i] = Read(lease, entries[i], known, now);
            return ValueTask.CompletedTask;
        });
        return read;
    }

    private Task<Dictionary<string, KnownJob>> KnownAsync(Guid sourceId, IReadOnlyList<BoardEntry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.Where(entry => entry.Posting is not null).Select(entry => entry.Posting!.ExternalId).ToList();
        return ids.Count == 0 ? Task.FromResult<Dictionary<string, KnownJob>>([]) : db.Jobs
            .Where(job => job.SourceId == sourceId && ids.Contains(job.ExternalId))
            .Select(job => new KnownJob(job.Id, job.ExternalId, job.ContentHash, job.IsActive, job.WrittenByRunId))
            .ToDictionaryAsync(job => job.ExternalId, StringComparer.Ordinal, cancellationToken);
    }

    private ReadEntry Read(RunLease lease, BoardEntry entry, Dictionary<string, KnownJob> known, DateTime now)
    {
        if (entry.IsAsStored)
        {
            return new ReadEntry(entry);
        }

        if (entry.Posting is not { } posting)
        {
            return new ReadEntry(entry) { Refusal = entry.Refusal };
        }

        var job = known.GetValueOrDefault(posting.ExternalId);
        if (job is { IsActive: true } && job.ContentHash.AsSpan().SequenceEqual(PostingReader.HashOf(posting)))
        {
            return new ReadEntry(entry) { Known = job };
        }

        if (posting.ExpiresAt <= now)
        {
            return new ReadEntry(entry) { Refusal = RefusalReasons.Expired };
        }

        try
        {
            return Understand(lease, entry, posting, job, now);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or TimeoutException)
        {
            LogUnreadable(logger, exception.GetType().Name, exception);
            return new ReadEntry(entry) { Refusal = RefusalReasons.Unreadable };
        }
    }

    private static ReadEntry Understand(RunLease lease, BoardEntry entry, BoardPosting posting, KnownJob? known, DateTime now)
    {
        var document = PostingHtml.Read(posting.Html);
        if (document is null || document.Text.Length == 0)
        {
            return new ReadEntry(entry) { Refusal = document is null ? RefusalReasons.TooComplex : RefusalReasons.MissingText };
        }

        if (known is not null)
        {
            return new ReadEntry(entry) { Known = known, Document = document };
        }

        var job = new Job { Id = Guid.CreateVersion7(), SourceId = lease.SourceId, ExternalId = posting.ExternalId, CreatedAt = now, WrittenByRunId = lease.RunId, Fingerprint = entry.Fingerprint };
        PostingReader.Fill(job, posting, document);
        return new ReadEntry(entry) { Document = document, New = job };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A posting could not be read: {Kind}")]
    private static partial void LogUnreadable(ILogger logger, string kind, Exception exception);
}
