using HireFlux.FitIndex;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Features.ListMatches;

/// <summary>Reads pages by a pass over all open postings: nothing is missing that was not worth keeping, and nothing is older than the request.</summary>
internal sealed class ScannedMatches(
    MatchingDbContext db, OpenPostings open, CandidateReader candidates, HitBands bands, FitIndexScorer scorer, TimeProvider time)
{
    private const int FirstLook = 256;
    private const int Further = 8;

    public async Task<Page<MatchResponse>> ReadAsync(Guid userId, MatchQuery query, CancellationToken cancellationToken)
    {
        if (await candidates.FindAsync(userId, query.Day, cancellationToken) is not { } candidate)
        {
            return new([], null);
        }

        await open.RefreshForRequestAsync(db, cancellationToken);
        var hits = await FindAsync(candidate, query, cancellationToken);

        // The cursor is that of what was found: a posting that changes between the pass and the reading is left out, and the list goes on behind it.
        var rows = await ReadAsync(candidate, [.. hits.Take(query.Size)], cancellationToken);
        return new(rows, hits.ToPage(query.Size, hit => new MatchKey(hit.FitIndex, hit.PostedAt, hit.Id)).NextCursor);
    }

    /// <summary>A page's postings and one more, where there is one. How far down they lie is not known before: each look goes further than the one before.</summary>
    private async Task<List<PostingHit>> FindAsync(Candidate candidate, MatchQuery query, CancellationToken cancellationToken)
    {
        var least = bands.LeastOf(query.Bands, query.MinFit);
        for (var count = FirstLook; ; count = Math.Min(count * Further, open.Count + 1))
        {
            var hits = open.FindBest(candidate, query.Postings, count, least, cancellationToken);
            var found = await bands.TakeAsync(candidate, hits.Where(hit => IsBehind(hit, query.After)), query.Bands, query.Size + 1, cancellationToken);
            if (found.Count > query.Size || hits.Length < count)
            {
                return found;
            }
        }
    }

    private async Task<List<MatchResponse>> ReadAsync(Candidate candidate, PostingHit[] hits, CancellationToken cancellationToken)
    {
        var ids = hits.Select(hit => hit.Id).ToArray();
        var postings = (await open.ReadAsync(db, ids, cancellationToken)).ToDictionary(posting => posting.JobId);
        var cards = await db.Jobs
            .Where(job => ids.Contains(job.JobId))
            .Select(job => new { job.JobId, Card = new JobCard(job.Title, job.Company, job.Location, job.RemotePolicy, job.ApplyUrl, job.PostedAt) })
            .ToDictionaryAsync(job => job.JobId, job => job.Card, cancellationToken);
        var now = time.UtcNow();
        return
        [
            .. ids.Where(postings.ContainsKey).Select(id => postings[id]).Select(posting => MatchResponse.Of(
                MatchScores.Row(candidate, posting, scorer.Score(candidate.Prepared, posting.Prepared, candidate.ScoredOn), now), cards[posting.JobId])),
        ];
    }

    private static bool IsBehind(PostingHit hit, MatchKey? key) => key is null
        || hit.FitIndex < key.FitIndex
        || (hit.FitIndex == key.FitIndex && (hit.PostedAt < key.PostedAt || (hit.PostedAt == key.PostedAt && hit.Id.CompareTo(key.JobId) > 0)));
}
