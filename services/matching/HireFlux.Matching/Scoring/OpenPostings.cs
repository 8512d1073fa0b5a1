using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>
/// Open postings in memory: read from the snapshot and the database when first needed, then brought up to date before each run by asking for what was
/// written since the last time, so that what is scored is what the database holds at the run's start. Used by one scorer, not shared.
/// </summary>
internal sealed class OpenPostings(FitIndexScorer scorer, SnapshotFile snapshot)
{
    private const int ChunkSize = 500;
    private static readonly PostingFilter s_all = new();
    private PostingIndex? _index;
    private PostingQuery? _query;
    private PostingScan? _scan;

    /// <summary>Transactions before this one have been seen.</summary>
    private string _seen = "0";

    /// <summary>Whether they were read once, whole.</summary>
    public bool AreRead { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => Index.Count;

    private PostingIndex Index => _index ?? throw new InvalidOperationException("The postings were not read yet.");

    public bool Contains(Guid id) => Index.VersionOf(id) is not null;

    /// <summary>Brings the postings up to date with the database.</summary>
    public async Task RefreshAsync(MatchingDbContext db, CancellationToken cancellationToken)
    {
        // Transactions that are still open may commit behind what is read now: the next refresh begins with the oldest of them.
        var next = await db.Database.SqlQuery<string>($"SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS \"Value\"").SingleAsync(cancellationToken);
        if (!AreRead)
        {
            await BuildAsync(db, cancellationToken);
        }
        else
        {
            var written = await db.Database.SqlQuery<WrittenPosting>(
                $"SELECT job_id, version, is_active FROM job_read_models WHERE changed_in >= {_seen}::xid8").ToListAsync(cancellationToken);
            foreach (var closed in written.Where(job => !job.IsActive))
            {
                Index.Remove(closed.JobId);
            }

            await LoadAsync(db, written.Where(job => job.IsActive).Select(job => new JobVersion(job.JobId, job.Version)), cancellationToken);
        }

        (_seen, AreRead) = (next, true);
        await snapshot.SaveAsync(Index, cancellationToken);
    }

    /// <summary>A person's best so many and all at or above the threshold, best first.</summary>
    public PostingHit[] FindBest(Candidate candidate, int kept, CancellationToken cancellationToken)
    {
        _query ??= new PostingQuery(Index);
        _scan ??= new PostingScan(Index, Environment.ProcessorCount);
        _query.Set(candidate.Prepared, candidate.ScoredOn, s_all);
        return [.. _scan.Find(_query, kept, Thresholds.Strong, 0, cancellationToken)];
    }

    /// <summary>Those of the given postings that are open, whole. One that was written since the last refresh is left out: its own work follows.</summary>
    public async Task<List<ActivePosting>> ReadAsync(MatchingDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var rows = await db.Jobs.AsNoTracking()
            .Where(job => ids.Contains(job.JobId) && job.IsActive)
            .Select(job => new { job.JobId, job.Version, job.PostedAt, job.Facts })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows
                .Where(row => Index.VersionOf(row.JobId) == row.Version)
                .Select(row => new ActivePosting(
                    row.JobId, row.Version, row.PostedAt, Index.Prepare(row.JobId, FactsJson.Read<PostingFacts>(row.Facts!)))),
        ];
    }

    private async Task BuildAsync(MatchingDbContext db, CancellationToken cancellationToken)
    {
        // What was read before a failure is not read again.
        var index = _index ??= await snapshot.ReadAsync(scorer, cancellationToken) ?? new PostingIndex(scorer);
        var open = await db.Jobs
            .Where(job => job.IsActive)
            .Select(job => new JobVersion(job.JobId, job.Version))
            .ToDictionaryAsync(job => job.JobId, cancellationToken);
        foreach (var gone in index.Ids.Where(id => !open.ContainsKey(id)).ToList())
        {
            index.Remove(gone);
        }

        await LoadAsync(db, open.Values, cancellationToken);
    }

    private async Task LoadAsync(MatchingDbContext db, IEnumerable<JobVersion> wanted, CancellationToken cancellationToken)
    {
        var stale = wanted.Where(job => Index.VersionOf(job.JobId) != job.Version).Select(job => job.JobId);
        foreach (var ids in stale.Chunk(ChunkSize))
        {
            var rows = await db.Jobs.AsNoTracking()
                .Where(job => ids.Contains(job.JobId) && job.IsActive)
                .Select(job => new { job.JobId, job.Version, job.PostedAt, job.Facts })
                .ToListAsync(cancellationToken);
            var encoded = rows
                .AsParallel().WithCancellation(cancellationToken)
                .Select(row => new IndexedPosting(row.JobId, row.Version, row.PostedAt, scorer.Prepare(FactsJson.Read<PostingFacts>(row.Facts!))))
                .ToList();
            foreach (var id in ids)
            {
                // A posting that closed between the two reads is not among the open ones any more.
                Index.Remove(id);
            }

            foreach (var posting in encoded)
            {
                Index.Upsert(posting);
            }
        }
    }
}
