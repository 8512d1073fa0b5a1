using HireFlux.Matching.Domain;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>
/// Writes people's scores in small transactions. Each holds the people's rows, so writers of one person take turns, and shares the rows of the
/// postings: what changed since it was scored is left out, and the work that the change asked for writes it.
/// </summary>
internal sealed class MatchWriter(MatchingDbContext db, TimeProvider time)
{
    /// <summary>Holds the person's row until the transaction ends. False when they changed or went since they were read.</summary>
    public async Task<bool> LockAsync(Candidate candidate, CancellationToken cancellationToken) =>
        (await LockAsync([candidate], cancellationToken)).Count == 1;

    /// <summary>Holds people's rows until the transaction ends.</summary>
    /// <returns>Those who have not changed or gone since they were read.</returns>
    public async Task<HashSet<Guid>> LockAsync(IReadOnlyCollection<Candidate> candidates, CancellationToken cancellationToken)
    {
        var userIds = candidates.Select(candidate => candidate.UserId).ToArray();
        var revisions = await db.Database.SqlQuery<PersonRevision>(
            $"SELECT user_id, revision FROM profile_read_models WHERE user_id = ANY({userIds}) ORDER BY user_id FOR NO KEY UPDATE")
            .ToDictionaryAsync(person => person.UserId, person => person.Revision, cancellationToken);
        return [.. candidates.Where(candidate => revisions.GetValueOrDefault(candidate.UserId) == candidate.Revision).Select(candidate => candidate.UserId)];
    }

    /// <summary>Inserts or updates; needs the locks.</summary>
    public async Task UpsertAsync(IReadOnlyCollection<PersonScores> people, CancellationToken cancellationToken)
    {
        var ids = people.SelectMany(person => person.Rows).Select(row => row.Posting.JobId).Distinct().ToArray();
        var open = await db.Database.SqlQuery<JobVersion>(
            $"SELECT job_id, version FROM job_read_models WHERE job_id = ANY({ids}) AND is_active ORDER BY job_id FOR SHARE")
            .ToDictionaryAsync(job => job.JobId, job => job.Version, cancellationToken);
        var now = time.UtcNow();
        var rows = people.SelectMany(person => person.Rows
            .Where(row => open.TryGetValue(row.Posting.JobId, out var version) && version == row.Posting.Version)
            .Select(row => MatchScores.Row(person.Person, row.Posting, row.Score, now))).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        await InsertAsync(FactsJson.Write(rows), now, cancellationToken);
        await RememberAsync([.. rows.Where(row => row.FitIndex >= Thresholds.Strong)], now, cancellationToken);
        await CountChangeAsync([.. rows.Select(row => row.UserId).Distinct()], cancellationToken);
    }

    /// <summary>Deletes scores that are no longer worth keeping, of the postings as they were looked at, and those of an older revision; needs the lock.</summary>
    public async Task DeleteAsync(Candidate candidate, IReadOnlyCollection<JobVersion> jobs, CancellationToken cancellationToken)
    {
        var (ids, versions) = (jobs.Select(job => job.JobId).ToArray(), jobs.Select(job => job.Version).ToArray());
        if (await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM match_scores AS match
            WHERE match.user_id = {candidate.UserId} AND (match.profile_revision < {candidate.Revision} OR EXISTS (
                SELECT 1 FROM unnest({ids}, {versions}) AS dropped (job_id, version) WHERE dropped.job_id = match.job_id AND dropped.version = match.job_version))
            """,
            cancellationToken) > 0)
        {
            await CountChangeAsync([candidate.UserId], cancellationToken);
        }
    }

    /// <summary>Deletes what is below the threshold and beyond the best so many of each person; needs the locks.</summary>
    public async Task TrimAsync(IReadOnlyCollection<Guid> userIds, int kept, CancellationToken cancellationToken)
    {
        var people = userIds.ToArray();
        await db.Database.ExecuteSqlAsync(
            $"""
            WITH ranked AS (
                SELECT match.id, row_number() OVER (
                    PARTITION BY match.user_id ORDER BY match.fit_index DESC, job.posted_at DESC, match.job_id) AS place
                FROM match_scores AS match
                JOIN job_read_models AS job ON job.job_id = match.job_id
                WHERE match.user_id = ANY({people})),
            trimmed AS (
                DELETE FROM match_scores AS match USING ranked
                WHERE match.id = ranked.id AND ranked.place > {kept} AND match.fit_index < {Thresholds.Strong}
                RETURNING match.user_id)
            UPDATE profile_read_models SET is_truncated = true, matches_epoch = matches_epoch + 1 WHERE user_id IN (SELECT user_id FROM trimmed)
            """,
            cancellationToken);
    }

    private async Task InsertAsync(string rows, DateTime now, CancellationToken cancellationToken) => await db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO match_scores AS match (
            user_id, job_id, fit_index, embedding_similarity_score, keyword_match_score, recency_score, seniority_alignment_score, location_score,
            rationale, matched_skills, missing_skills, created_at, updated_at, algo_version, profile_version, profile_revision, job_version,
            evidence_coverage, band, gates, scored_on)
        SELECT
            user_id, job_id, fit_index, embedding_similarity_score, keyword_match_score, recency_score, seniority_alignment_score, location_score,
            rationale, matched_skills, missing_skills, {now}, {now}, algo_version, profile_version, profile_revision, job_version,
            evidence_coverage, band, gates, scored_on
        FROM jsonb_to_recordset({rows}::jsonb) AS row (
            user_id uuid, job_id uuid, fit_index integer, embedding_similarity_score numeric, keyword_match_score numeric, recency_score numeric,
            seniority_alignment_score numeric, location_score numeric, rationale text, matched_skills text[], missing_skills text[],
            algo_version text, profile_version bigint, profile_revision bigint, job_version bigint, evidence_coverage numeric, band text,
            gates text[], scored_on date)
        ON CONFLICT ON CONSTRAINT unique_match_per_user_job DO UPDATE SET
            fit_index = excluded.fit_index,
            embedding_similarity_score = excluded.embedding_similarity_score,
            keyword_match_score = excluded.keyword_match_score,
            recency_score = excluded.recency_score,
            seniority_alignment_score = excluded.seniority_alignment_score,
            location_score = excluded.location_score,
            rationale = excluded.rationale,
            matched_skills = excluded.matched_skills,
            missing_skills = excluded.missing_skills,
            updated_at = excluded.updated_at,
            algo_version = excluded.algo_version,
            profile_version = excluded.profile_version,
            profile_revision = excluded.profile_revision,
            job_version = excluded.job_version,
            evidence_coverage = excluded.evidence_coverage,
            band = excluded.band,
            gates = excluded.gates,
            scored_on = excluded.scored_on
        WHERE match.profile_revision <= excluded.profile_revision AND match.job_version <= excluded.job_version
            AND match.scored_on <= excluded.scored_on
        """,
        cancellationToken);

    private async Task RememberAsync(IReadOnlyCollection<MatchScore> strong, DateTime now, CancellationToken cancellationToken)
    {
        var (userIds, jobIds) = (strong.Select(row => row.UserId).ToArray(), strong.Select(row => row.JobId).ToArray());
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO match_announcements (user_id, job_id, found_at)
            SELECT user_id, job_id, {now} FROM unnest({userIds}, {jobIds}) AS found (user_id, job_id)
            ON CONFLICT DO NOTHING
            """,
            cancellationToken);
    }

    private async Task CountChangeAsync(Guid[] userIds, CancellationToken cancellationToken) => await db.Profiles
        .Where(profile => userIds.Contains(profile.UserId))
        .ExecuteUpdateAsync(set => set.SetProperty(profile => profile.MatchesEpoch, profile => profile.MatchesEpoch + 1), cancellationToken);
}
