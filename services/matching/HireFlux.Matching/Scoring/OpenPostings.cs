using HireFlux.FitIndex;
using HireFlux.Matching.Encoders;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>
/// Open postings in memory: read from the snapshot and the database when first needed, then brought up to date before each use by asking for what was
/// written since the last time, so that what is scored is what the database holds at its start. The scorer and requests share them.
/// </summary>
internal sealed class OpenPostings(Preparation preparation, SnapshotFile snapshot) : IDisposable
{
    private const int ChunkSize = 500;
    private static readonly PostingFilter s_all = new();
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>One at a time brings them up to date.</summary>
    private readonly SemaphoreSlim _turns = new(1, 1);

    /// <summary>Held while the index is changed, and while it is looked at.</summary>
    private readonly Lock _index = new();

    private PostingIndex? _postings;
    private PostingQuery? _query;
    private PostingScan? _scan;

    /// <summary>Transactions before this one have been seen.</summary>
    private string _seen = "0";

    /// <summary>Whether they were read once, whole.</summary>
    public bool AreRead { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_index)
            {
                return Index.Count;
            }
        }
    }

    private PostingIndex Index => _postings ?? throw new InvalidOperationException("The postings were not read yet.");

    public bool Contains(Guid id)
    {
        lock (_index)
        {
            return Index.VersionOf(id) is not null;
        }
    }

    /// <summary>Brings the postings up to date with the database, and saves them when it is time to.</summary>
    public async Task RefreshAsync(MatchingDbContext db, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            await CatchUpAsync(db, cancellationToken);
            await snapshot.SaveAsync(Index, cancellationToken);
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <summary>Brings the postings up to date for a request.</summary>
    /// <exception cref="TimeoutException">They are being read for the first time, and that takes longer than a request may.</exception>
    public async Task RefreshForRequestAsync(MatchingDbContext db, CancellationToken cancellationToken)
    {
        if (!await _turns.WaitAsync(s_patience, cancellationToken))
        {
            throw new TimeoutException("The postings are still being read.");
        }

        try
        {
            await CatchUpAsync(db, cancellationToken);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task CatchUpAsync(MatchingDbContext db, CancellationToken cancellationToken)
    {
        // Transactions that are still open may commit behind what is read now: the next refresh begins with the oldest of them.
        var next = await db.Database.SqlQuery<string>($"SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS \"Value\"").SingleAsync(cancellationToken);
        if (!AreRead)
        {
            await BuildAsync(db, cancellationToken);
        }
        else
        {
            var written = await db.Database.SqlQuery<PostingState>(
                $"SELECT job_id, version, is_active, vectors_version, vectors_encoder FROM job_read_models WHERE changed_in >= {_seen}::xid8")
                .ToListAsync(cancellationToken);
            Remove(written.Where(job => !job.IsActive).Select(job => job.JobId));
            await LoadAsync(db, written.Where(job => job.IsActive), cancellationToken);
        }

        (_seen, AreRead) = (next, true);
    }

    /// <summary>A person's best so many and all at or above the threshold, best first.</summary>
    public PostingHit[] FindBest(Candidate candidate, int kept, CancellationToken cancellationToken) =>
        Find(candidate, s_all, kept, Thresholds.Strong, 0, cancellationToken);

    /// <summary>A person's best so many of those that a filter lets through and that reach an index, best first.</summary>
    public PostingHit[] FindBest(Candidate candidate, PostingFilter filter, int count, int least, CancellationToken cancellationToken) =>
        Find(candidate, filter, count, int.MaxValue, least, cancellationToken);

    /// <summary>Those of the given postings that are open, whole. One that was written since the last refresh is left out: its own work follows.</summary>
    public async Task<List<ActivePosting>> ReadAsync(MatchingDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var rows = await db.Jobs.AsNoTracking()
            .Where(job => ids.Contains(job.JobId) && job.IsActive)
            .Select(job => new { State = new PostingState(job.JobId, job.Version, true, job.VectorsVersion, job.VectorsEncoder), job.PostedAt, job.Facts })
            .ToListAsync(cancellationToken);
        var read = rows.ConvertAll(row => (row.State, row.PostedAt, Facts: FactsJson.Read<PostingFacts>(row.Facts!)));
        lock (_index)
        {
            return
            [
                .. read
                    .Where(row => Index.VersionOf(row.State.JobId) == row.State.IndexVersion(preparation.Encoder))
                    .Select(row => new ActivePosting(row.State.JobId, row.State.Version, row.PostedAt, Index.Prepare(row.State.JobId, row.Facts))),
            ];
        }
    }

    public void Dispose() => _turns.Dispose();

    private PostingHit[] Find(Candidate candidate, PostingFilter filter, int kept, int always, int least, CancellationToken cancellationToken)
    {
        lock (_index)
        {
            _query ??= new PostingQuery(Index);
            _scan ??= new PostingScan(Index, Environment.ProcessorCount);
            _query.Set(candidate.Prepared, candidate.ScoredOn, filter);
            return [.. _scan.Find(_query, kept, always, least, cancellationToken)];
        }
    }

    private async Task BuildAsync(MatchingDbContext db, CancellationToken cancellationToken)
    {
        // What was read before a failure is not read again.
        var index = _postings ??= await snapshot.ReadAsync(preparation.Scorer, cancellationToken) ?? new PostingIndex(preparation.Scorer);
        var active = db.Jobs.Where(job => job.IsActive);

        // Without the vectors' columns where they don't matter: a small index has the rest.
        var states = preparation.Encoder.IsInstant
            ? active.Select(job => new PostingState(job.JobId, job.Version, true, null, null))
            : active.Select(job => new PostingState(job.JobId, job.Version, true, job.VectorsVersion, job.VectorsEncoder));
        var open = await states.ToDictionaryAsync(job => job.JobId, cancellationToken);
        Remove(index.Ids.Where(id => !open.ContainsKey(id)).ToList());
        await LoadAsync(db, open.Values, cancellationToken);
    }

    private async Task LoadAsync(MatchingDbContext db, IEnumerable<PostingState> wanted, CancellationToken cancellationToken)
    {
        // Nobody else changes the index meanwhile, so it may be looked at without holding it.
        var stale = wanted.Where(job => Index.VersionOf(job.JobId) != job.IndexVersion(preparation.Encoder)).Select(job => job.JobId);
        foreach (var ids in stale.Chunk(ChunkSize))
        {
            var rows = await db.Jobs.AsNoTracking()
                .Where(job => ids.Contains(job.JobId) && job.IsActive)
                .Select(job => new { State = new PostingState(job.JobId, job.Version, true, job.VectorsVersion, job.VectorsEncoder), job.PostedAt, job.Facts, job.Vectors })
                .ToListAsync(cancellationToken);
            var encoded = new IndexedPosting[rows.Count];
            await Parallel.ForAsync(0, rows.Count, cancellationToken, async (i, token) =>
            {
                var (row, state) = (rows[i], rows[i].State);
                var stored = preparation.Encoder.Read(row.Vectors, state.VectorsEncoder);
                var prepared = await preparation.PostingAsync(FactsJson.Read<PostingFacts>(row.Facts!), stored, token);
                encoded[i] = new IndexedPosting(state.JobId, state.IndexVersion(preparation.Encoder), row.PostedAt, prepared);
            });
            lock (_index)
            {
                // A posting that closed between the two reads is not among the open ones any more.
                Remove(ids);
                foreach (var posting in encoded)
                {
                    Index.Upsert(posting);
                }
            }
        }
    }

    private void Remove(IEnumerable<Guid> ids)
    {
        lock (_index)
        {
            foreach (var id in ids)
            {
                Index.Remove(id);
            }
        }
    }
}
