using HireFlux.FitIndex;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>Scores one person against all open postings.</summary>
internal sealed class ProfileScoring(
    MatchingDbContext db, WorkQueue work, CandidateReader candidates, MatchWriter writer, MatchAnnouncer announcer, FitIndexScorer scorer, TimeProvider time)
{
    private const int RowsPerTransaction = 100;

    /// <summary>Does the work of a lease of one person. Killed at any point, it is done again from the start by whoever claims it next, with the same result.</summary>
    /// <returns>How many pairs were scored.</returns>
    public async Task<int> RunAsync(WorkLease lease, OpenPostings postings, int kept, CancellationToken cancellationToken)
    {
        var userId = lease.Items[0].SubjectId;
        var candidate = await candidates.FindAsync(userId, DateOnly.FromDateTime(time.UtcNow()), cancellationToken);
        if (candidate is null)
        {
            await work.CompleteAsync(lease, cancellationToken);
            return 0;
        }

        // What others write from here on is their work: only what was there before the postings are looked at is dropped at the end.
        var stored = await db.MatchScores
            .Where(match => match.UserId == userId)
            .Select(match => new JobVersion(match.JobId, match.JobVersion))
            .ToListAsync(cancellationToken);
        await postings.RefreshAsync(db, cancellationToken);
        var rows = await ScoreAsync(candidate, postings, kept, cancellationToken);
        foreach (var chunk in rows.Chunk(RowsPerTransaction))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await writer.LockAsync(candidate, cancellationToken))
            {
                break;
            }

            await writer.UpsertAsync([new(candidate, chunk)], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            await work.RenewAsync(lease, cancellationToken);
        }

        var dropped = stored.ExceptBy(rows.Select(row => row.Posting.JobId), job => job.JobId).ToList();
        await FinishAsync(lease, candidate, dropped, hasLeftOut: rows.Count < postings.Count, cancellationToken);
        return postings.Count;
    }

    /// <summary>The index finds which postings are worth keeping; only those are read, and scored with their explanation.</summary>
    private async Task<List<ScoredPosting>> ScoreAsync(Candidate candidate, OpenPostings postings, int kept, CancellationToken cancellationToken)
    {
        var best = postings.FindBest(candidate, kept, cancellationToken);
        var rows = new List<ScoredPosting>(best.Length);
        foreach (var ids in best.Select(hit => hit.Id).Chunk(RowsPerTransaction))
        {
            var read = await postings.ReadAsync(db, ids, cancellationToken);
            rows.AddRange(read.Select(posting => new ScoredPosting(
                posting, scorer.Score(candidate.Prepared, posting.Prepared, candidate.ScoredOn))));
        }

        rows.Sort(ScoredPosting.BestFirst);
        return rows;
    }

    private async Task FinishAsync(
        WorkLease lease, Candidate candidate, List<JobVersion> dropped, bool hasLeftOut, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await writer.LockAsync(candidate, cancellationToken))
        {
            await writer.DeleteAsync(candidate, dropped, cancellationToken);
            await db.Profiles.Where(profile => profile.UserId == candidate.UserId).ExecuteUpdateAsync(
                set => set
                    .SetProperty(profile => profile.IsTruncated, hasLeftOut)
                    .SetProperty(profile => profile.ScoredRevision, candidate.Revision)
                    .SetProperty(profile => profile.ScoredVersion, candidate.Version)
                    .SetProperty(profile => profile.ScoredOn, candidate.ScoredOn)
                    .SetProperty(profile => profile.ScoredAlgoVersion, scorer.AlgoVersion)
                    .SetProperty(profile => profile.ScoredAt, time.UtcNow()),
                cancellationToken);
            await announcer.AnnounceAsync([candidate.UserId], cancellationToken);
        }

        // A person who changed meanwhile has a newer generation of this work, which stays.
        await work.CompleteAsync(lease, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
