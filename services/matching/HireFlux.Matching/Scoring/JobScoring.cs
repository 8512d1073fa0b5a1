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
    private const int RowsPerTransaction = 500;

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
        var (some, leftOut) = (new List<PersonScores>(), new List<Guid>());
        foreach (var person in people.Where(person => lists.ContainsKey(person.UserId)))
        {
            var before = stored[person.UserId].ToDictionary(match => match.JobId, match => match.FitIndex);
            var scores = Score(person, lists[person.UserId].Floor, before, postings, kept, cancellationToken);
            some.Add(scores);
            if (scores.HasLeftOut && !lists[person.UserId].IsTruncated)
            {
                leftOut.Add(person.UserId);
            }

            if (some.Sum(one => one.Rows.Count) >= RowsPerTransaction)
            {
                await WriteAsync(some, kept, cancellationToken);
                some.Clear();
            }
        }

        await WriteAsync(some, kept, cancellationToken);
        await LeaveOutAsync([.. leftOut], kept, cancellationToken);
    }

    /// <summary>What is worth keeping, and what is kept already.</summary>
    private PersonScores Score(
        Candidate person, int floor, Dictionary<Guid, int> before, PostingBatch postings, int kept, CancellationToken cancellationToken)
    {
        var found = postings.FindFrom(person, Math.Min(Thresholds.Strong, floor), kept, cancellationToken);
        ScoredPosting[] rows =
        [
            .. before.Keys.Union(found).Select(postings.Get).AsParallel().WithCancellation(cancellationToken)
                .Select(posting => new ScoredPosting(posting, scorer.Score(person.Prepared, posting.Prepared, person.ScoredOn))),
        ];
        var hasFallen = rows.Any(row => before.TryGetValue(row.Posting.JobId, out var index) && row.Score.FitIndex < index);
        return new(person, rows, hasFallen, rows.Length < postings.Count);
    }

    private Task<Dictionary<Guid, KeptList>> ReadListsAsync(Guid[] userIds, int kept, CancellationToken cancellationToken) => db.Database.SqlQuery<KeptList>(
        $"""
        SELECT user_id, is_truncated, coalesce((
            SELECT fit_index FROM match_scores AS match WHERE match.user_id = profile.user_id ORDER BY fit_index DESC OFFSET {kept - 1} LIMIT 1), 0) AS floor
        FROM profile_read_models AS profile WHERE user_id = ANY({userIds})
        """).ToDictionaryAsync(list => list.UserId, cancellationToken);

    private async Task WriteAsync(IEnumerable<PersonScores> all, int kept, CancellationToken cancellationToken)
    {
        var people = all.Where(person => person.Rows.Count > 0).ToList();
        if (people.Count == 0)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var unchanged = await writer.LockAsync([.. people.Select(person => person.Person)], cancellationToken);

        // The change of the others asked for them to be scored against everything, these postings included.
        people.RemoveAll(person => !unchanged.Contains(person.Person.UserId));
        await writer.UpsertAsync(people, cancellationToken);
        await work.RequestAsync(WorkKinds.Profile, await WithGapsAsync(people, cancellationToken), cancellationToken);
        await writer.TrimAsync(unchanged, kept, cancellationToken);
        await announcer.AnnounceAsync(unchanged, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>A row that fell may have fallen below a posting that was never kept.</summary>
    private async Task<Guid[]> WithGapsAsync(List<PersonScores> people, CancellationToken cancellationToken)
    {
        Guid[] certain = [.. people.Where(person => person.HasFallen && person.HasLeftOut).Select(person => person.Person.UserId)];
        Guid[] possible = [.. people.Where(person => person.HasFallen && !person.HasLeftOut).Select(person => person.Person.UserId)];
        return possible.Length == 0 ? certain :
        [
            .. certain,
            .. await db.Profiles.Where(profile => possible.Contains(profile.UserId) && profile.IsTruncated).Select(profile => profile.UserId).ToListAsync(cancellationToken),
        ];
    }

    /// <summary>Remembers that postings were scored and not kept. Whose list lost a row meanwhile may have room for them now, and is scored against everything.</summary>
    private async Task LeaveOutAsync(Guid[] userIds, int kept, CancellationToken cancellationToken)
    {
        if (userIds.Length == 0)
        {
            return;
        }

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
