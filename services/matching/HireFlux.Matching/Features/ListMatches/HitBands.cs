using HireFlux.FitIndex;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>
/// Tells the bands of postings that a scan found. The upper ones need evidence that the index knows nothing of: of such a posting the kept row says it
/// where it is of now, and else the pair is read whole.
/// </summary>
internal sealed class HitBands(MatchingDbContext db, OpenPostings open, FitIndexScorer scorer)
{
    private const int AtOnce = 200;

    /// <summary>The least index, from one on, that a posting of any of these bands can have.</summary>
    public int LeastOf(IReadOnlyList<FitBand> bands, int from) => bands.Count == 0 || bands.Contains(FitBand.Blocked)
        ? from
        : Enumerable.Range(from, 100 - from).FirstOrDefault(index => bands.Contains(scorer.Band(index, 0m, false)) || bands.Contains(scorer.Band(index, 1m, false)), 100);

    /// <summary>The first so many of any of these bands; of whatever band when none is named.</summary>
    public async Task<List<PostingHit>> TakeAsync(
        Candidate candidate, IEnumerable<PostingHit> hits, IReadOnlyList<FitBand> bands, int count, CancellationToken cancellationToken)
    {
        if (bands.Count == 0)
        {
            return [.. hits.Take(count)];
        }

        var taken = new List<PostingHit>();
        foreach (var some in hits.Chunk(AtOnce))
        {
            var told = await TellAsync(candidate, some.Where(hit => Known(hit) is null), cancellationToken);
            taken.AddRange(some.Where(hit => (Known(hit) ?? told.GetValueOrDefault(hit.Id)) is { } band && bands.Contains(band)));
            if (taken.Count >= count)
            {
                break;
            }
        }

        return [.. taken.Take(count)];
    }

    /// <summary>Null where it depends on the evidence.</summary>
    private FitBand? Known(PostingHit hit)
    {
        var band = scorer.Band(hit.FitIndex, 1m, hit.Scores.IsGated);
        return band == scorer.Band(hit.FitIndex, 0m, hit.Scores.IsGated) ? band : null;
    }

    private async Task<Dictionary<Guid, FitBand?>> TellAsync(Candidate candidate, IEnumerable<PostingHit> hits, CancellationToken cancellationToken)
    {
        var versions = hits.ToDictionary(hit => hit.Id, hit => hit.Version);
        if (versions.Count == 0)
        {
            return [];
        }

        var kept = await db.MatchScores
            .Where(match => match.UserId == candidate.UserId && versions.Keys.Contains(match.JobId) && match.ProfileRevision == candidate.Revision
                && match.ScoredOn == candidate.ScoredOn && match.AlgoVersion == scorer.AlgoVersion)
            .Select(match => new { match.JobId, match.JobVersion, match.Band })
            .ToListAsync(cancellationToken);
        var told = kept.Where(match => versions[match.JobId] == match.JobVersion).ToDictionary(match => match.JobId, match => (FitBand?)match.Band);
        foreach (var posting in await open.ReadAsync(db, [.. versions.Keys.Where(id => !told.ContainsKey(id))], cancellationToken))
        {
            told[posting.JobId] = scorer.Score(candidate.Prepared, posting.Prepared, candidate.ScoredOn).Band;
        }

        return told;
    }
}
