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
            var people = await cache.ReadAsync(candidates, page, DateOnly.FromDateTime(time.UtcNow()), cancellationToken);
            await ScoreAsync(people, postings, kept, cancellationToken);
            pairs += people.Count * postings.Count;
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

    private async Task ScoreAsync(List<Candidate> people, PostingBatch postings, int kept, CancellationToken cancellationToken)
    {
        var userIds = people.Select(person => person.UserId).ToArray();
        var lists = await ReadListsAsync(userIds, kept, cancellationToken);
        var stored = (await db.MatchScores
            .Where(match => userIds.Contains(match.UserId) && postings.Ids.Contains(match.JobId))
            .Select(match => new { match.UserId, match.JobId, match.FitIndex })
            .ToListAsync(cancellationToken)).ToLookup(match => match.UserId);
        var leftOut = new List<Guid>();
        foreach (var person in people)
        {
            var before = stored[person.UserId].ToDictionary(match => match.JobId, match => match.FitIndex);
            if (!lists.TryGetValue(person.UserId, out var list))
            {
                continue;
            }

            var found = postings.FindFrom(person, Math.Min(Thresholds.Strong, list.Floor), kept, cancellationToken);
            ScoredPosting[] rows = [.. before.Keys.Union(found).Select(postings.Get).Select(posting => new ScoredPosting(
                posting, scorer.Score(person.Prepared, posting.Prepared, person.ScoredOn)))];
            var hasLeftOut = rows.Length < postings.Count;
            var hasFallen = rows.Any(row => before.TryGetValue(row.Posting.JobId, out var index) && row.Score.FitIndex < index);
            await WriteAsync(person, rows, hasFallen, hasLeftOut, kept, cancellationToken);
            if (hasLeftOut && !list.IsTruncated)
            {
                leftOut.Add(person.UserId);
            }
        }

        if (leftOut.Count > 0)
        {
            await LeaveOutAsync([.. leftOut], kept, cancellationToken);
        }
    }

    private Task<Dictionary<Guid, KeptList>> ReadListsAsync(Guid[] userIds, int kept, CancellationToken cancellationToken) => db.Database.SqlQuery<KeptList>(
        $"""
        SELECT user_id, is_truncated, coalesce((
            SELECT fit_index FROM match_scores AS match WHERE match.user_id = profile.user_id ORDER BY fit_index DESC OFFSET {kept - 1} LIMIT 1), 0) AS floor
        FROM profile_read_models AS profile WHERE user_id = ANY({userIds})
        """).ToDictionaryAsync(list => list.UserId, cancellationToken);

    private async Task WriteAsync(
        Candidate person, ScoredPosting[] rows, bool hasFallen, bool hasLeftOut, int kept, CancellationToken cancellationToken)
    {
        var left = rows.Length;
        foreach (var chunk in rows.Chunk(RowsPerTransaction))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await writer.LockAsync(person, cancellationToken))
            {
                // The change asked for this person to be scored against everything, these postings included.
                return;
            }

            await writer.UpsertAsync(person, chunk, cancellationToken);
            if (hasFallen && (hasLeftOut || await IsTruncatedAsync(person.UserId, cancellationToken)))
            {
                // A row that fell may have fallen below a posting that was never kept.
                await work.RequestAsync(WorkKinds.Profile, [person.UserId], cancellationToken);
            }

            left -= chunk.Length;
            if (left == 0)
            {
                await writer.TrimAsync(person.UserId, kept, cancellationToken);
                await announcer.AnnounceAsync(person.UserId, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }

    private Task<bool> IsTruncatedAsync(Guid userId, CancellationToken cancellationToken) =>
        db.Profiles.AnyAsync(profile => profile.UserId == userId && profile.IsTruncated, cancellationToken);

    /// <summary>Remembers that postings were scored and not kept. Whose list lost a row meanwhile may have room for them now, and is scored against everything.</summary>
    private async Task LeaveOutAsync(Guid[] userIds, int kept, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var withRoom = await db.Database.SqlQuery<Guid>(
            $"""
            WITH cut AS (
                UPDATE profile_read_models SET is_truncated = true
                WHERE user_id IN (
                    SELECT user_id FROM profile_read_models WHERE user_id = ANY({userIds}) AND NOT is_truncated ORDER BY user_id FOR NO KEY UPDATE)
                RETURNING user_id)
            SELECT user_id AS "Value" FROM cut
            WHERE (SELECT count(*) FROM match_scores AS match WHERE match.user_id = cut.user_id) < {kept}
            """).ToListAsync(cancellationToken);
        await work.RequestAsync(WorkKinds.Profile, [.. withRoom], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
