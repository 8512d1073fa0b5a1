using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>
/// Open postings in memory, read when first needed and compared by version before each run, so that what is scored is what the database holds
/// at the run's start. Used by one scorer, not shared.
/// </summary>
internal sealed class ActivePostings(FitIndexScorer scorer)
{
    private const int ChunkSize = 500;
    private readonly Dictionary<Guid, ActivePosting> _postings = [];

    /// <summary>All open postings as of now.</summary>
    public async Task<IReadOnlyCollection<ActivePosting>> AllAsync(MatchingDbContext db, CancellationToken cancellationToken)
    {
        var current = await db.Jobs
            .Where(job => job.IsActive)
            .Select(job => new JobVersion(job.JobId, job.Version))
            .ToDictionaryAsync(job => job.JobId, cancellationToken);
        foreach (var gone in _postings.Keys.Where(id => !current.ContainsKey(id)).ToList())
        {
            _postings.Remove(gone);
        }

        await LoadAsync(db, current.Values, cancellationToken);
        return _postings.Values;
    }

    /// <summary>Those of the given postings that are open now.</summary>
    public async Task<IReadOnlyCollection<ActivePosting>> FindAsync(MatchingDbContext db, Guid[] ids, CancellationToken cancellationToken)
    {
        var current = await db.Jobs
            .Where(job => ids.Contains(job.JobId) && job.IsActive)
            .Select(job => new JobVersion(job.JobId, job.Version))
            .ToListAsync(cancellationToken);
        await LoadAsync(db, current, cancellationToken);
        return [.. current.Select(job => _postings.GetValueOrDefault(job.JobId)).OfType<ActivePosting>()];
    }

    private async Task LoadAsync(MatchingDbContext db, IEnumerable<JobVersion> wanted, CancellationToken cancellationToken)
    {
        var stale = wanted.Where(job => !(_postings.TryGetValue(job.JobId, out var known) && known.Version == job.Version)).Select(job => job.JobId);
        foreach (var ids in stale.Chunk(ChunkSize))
        {
            var rows = await db.Jobs.AsNoTracking()
                .Where(job => ids.Contains(job.JobId) && job.IsActive)
                .Select(job => new { job.JobId, job.Version, job.PostedAt, job.Facts })
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                var prepared = scorer.Prepare(FactsJson.Read<PostingFacts>(row.Facts!));
                _postings[row.JobId] = new ActivePosting(row.JobId, row.Version, row.PostedAt, prepared);
            }

            // A posting that closed between the two reads is not among the open ones any more.
            foreach (var closed in ids.Except(rows.Select(row => row.JobId)))
            {
                _postings.Remove(closed);
            }
        }
    }
}
