using HireFlux.FitIndex;
using HireFlux.Matching.Domain;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>Scores new and changed postings against all people.</summary>
internal sealed class JobScoring(
    MatchingDbContext db, WorkQueue work, CandidateReader candidates, MatchWriter writer, MatchAnnouncer announcer, FitIndexScorer scorer, TimeProvider time)
{
    private const int PeoplePerPage = 100;
    private const int RowsPerTransaction = 200;

    /// <summary>Does the work of a lease of postings.</summary>
    /// <returns>How many pairs were scored.</returns>
    public async Task<int> RunAsync(WorkLease lease, OpenPostings open, CandidateCache cache, int kept, CancellationToken cancellationToken)
    {
        await open.RefreshAsync(db, cancellationToken);
        var postings = new PostingBatch(scorer, await open.ReadAsync(db, lease.SubjectIds, cancellationToken));
        var (pairs, after) = (0, Guid.Empty);
        while (postings.Count > 0 && await candidates.PageAsync(after, PeoplePerPage, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var key in page)
            {
                var day = DateOnly.FromDateTime(time.UtcNow());
                if (await cache.FindAsync(candidates, key, day, cancellationToken) is { } candidate)
                {
                    await ScoreAsync(candidate, postings, kept, cancellationToken);
                    pairs += postings.Count;
                }
            }

            after = page[^1].UserId;
            if (!await work.RenewAsync(lease, cancellationToken))
            {
                // Somebody else has begun it again from the start.
                return pairs;
            }
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await work.CompleteAsync(lease, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return pairs;
    }

    private async Task ScoreAsync(Candidate candidate, PostingBatch postings, int kept, CancellationToken cancellationToken)
    {
        var ids = postings.Ids;
        var stored = await db.MatchScores
            .Where(match => match.UserId == candidate.UserId && ids.Contains(match.JobId))
            .Select(match => new { match.JobId, match.FitIndex })
            .ToDictionaryAsync(match => match.JobId, match => match.FitIndex, cancellationToken);
        var floor = await FloorAsync(candidate.UserId, kept, cancellationToken);
        var found = postings.FindFrom(candidate, floor, kept, cancellationToken);
        var again = stored.Keys.Select(postings.Get).Select(Scored).ToList();
        IReadOnlyList<ScoredPosting> rows = [.. again, .. found.Where(id => !stored.ContainsKey(id)).Select(postings.Get).Select(Scored)];
        var hasLeftOut = rows.Count < postings.Count;

        // A row that fell may have fallen below a posting that was never kept.
        var hasGaps = again.Any(scored => scored.Score.FitIndex < stored[scored.Posting.JobId])
            && (hasLeftOut || await IsTruncatedAsync(candidate.UserId, cancellationToken));
        await WriteAsync(candidate, rows, hasGaps, hasLeftOut, kept, cancellationToken);

        ScoredPosting Scored(ActivePosting posting) => new(posting, scorer.Score(candidate.Prepared, posting.Prepared, candidate.ScoredOn));
    }

    private Task<bool> IsTruncatedAsync(Guid userId, CancellationToken cancellationToken) =>
        db.Profiles.AnyAsync(profile => profile.UserId == userId && profile.IsTruncated, cancellationToken);

    /// <summary>The least index that can still be kept: that of the last row of a full list.</summary>
    private async Task<int> FloorAsync(Guid userId, int kept, CancellationToken cancellationToken) => Math.Min(
        Thresholds.Strong,
        await db.MatchScores
            .Where(match => match.UserId == userId)
            .OrderByDescending(match => match.FitIndex)
            .Skip(kept - 1)
            .Select(match => match.FitIndex)
            .FirstOrDefaultAsync(cancellationToken));

    private async Task WriteAsync(
        Candidate candidate, IReadOnlyList<ScoredPosting> rows, bool hasGaps, bool hasLeftOut, int kept, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(RowsPerTransaction))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await writer.LockAsync(candidate, cancellationToken))
            {
                // The change asked for this person to be scored against everything, these postings included.
                return;
            }

            await writer.UpsertAsync(candidate, chunk, cancellationToken);
            if (hasGaps)
            {
                await work.RequestAsync(WorkKinds.Profile, [candidate.UserId], cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }

        await using var last = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await writer.LockAsync(candidate, cancellationToken))
        {
            return;
        }

        await writer.TrimAsync(candidate.UserId, kept, cancellationToken);
        if (hasLeftOut)
        {
            await db.Profiles.Where(profile => profile.UserId == candidate.UserId)
                .ExecuteUpdateAsync(set => set.SetProperty(profile => profile.IsTruncated, true), cancellationToken);
        }

        await announcer.AnnounceAsync(candidate.UserId, cancellationToken);
        await last.CommitAsync(cancellationToken);
    }
}
