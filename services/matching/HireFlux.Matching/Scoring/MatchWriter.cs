using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>
/// Writes a person's scores in small transactions. Each holds the person's row, so writers of one person take turns, and shares the rows of the
/// postings: what changed since it was scored is left out, and the work that the change asked for writes it.
/// </summary>
internal sealed class MatchWriter(MatchingDbContext db, TimeProvider time)
{
    /// <summary>Holds the person's row until the transaction ends. False when they changed or went since they were read.</summary>
    public async Task<bool> LockAsync(Candidate candidate, CancellationToken cancellationToken)
    {
        var revisions = await db.Database.SqlQuery<long>(
            $"SELECT revision AS \"Value\" FROM profile_read_models WHERE user_id = {candidate.UserId} FOR NO KEY UPDATE").ToListAsync(cancellationToken);
        return revisions is [var revision] && revision == candidate.Revision;
    }

    /// <summary>Inserts or updates; needs the lock.</summary>
    public async Task UpsertAsync(Candidate candidate, IReadOnlyList<ScoredPosting> scored, CancellationToken cancellationToken)
    {
        var ids = scored.Select(item => item.Posting.JobId).ToArray();
        var open = await db.Database.SqlQuery<JobVersion>(
            $"SELECT job_id, version FROM job_read_models WHERE job_id = ANY({ids}) AND is_active ORDER BY job_id FOR SHARE")
            .ToDictionaryAsync(job => job.JobId, job => job.Version, cancellationToken);
        var now = time.UtcNow();
        var rows = scored
            .Where(item => open.TryGetValue(item.Posting.JobId, out var version) && version == item.Posting.Version)
            .Select(item => MatchScores.Row(candidate, item.Posting, item.Score, now))
            .ToList();
        if (rows.Count == 0)
        {
            return;
        }

        await InsertAsync(FactsJson.Write(rows), now, cancellationToken);
        await RememberAsync(candidate.UserId, [.. rows.Where(row => row.FitIndex >= Thresholds.Strong).Select(row => row.JobId)], now, cancellationToken);
        await CountChangeAsync(candidate.UserId, cancellationToken);
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
            await CountChangeAsync(candidate.UserId, cancellationToken);
        }
    }

    /// <summary>Deletes what is below the threshold and beyond the best so many; needs the lock. False when nothing was.</summary>
    public async Task<bool> TrimAsync(Guid userId, int kept, CancellationToken cancellationToken)
    {
        var deleted = await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM match_scores WHERE fit_index < {Thresholds.Strong} AND id IN (
                SELECT match.id
                FROM match_scores AS match
                JOIN job_read_models AS job ON job.job_id = match.job_id
                WHERE match.user_id = {userId}
                ORDER BY match.fit_index DESC, job.posted_at DESC, match.job_id
                OFFSET {kept})
            """,
            cancellationToken);
        return deleted > 0 && await db.Database.ExecuteSqlAsync(
            $"UPDATE profile_read_models SET is_truncated = true, matches_epoch = matches_epoch + 1 WHERE user_id = {userId}",
            cancellationToken) > 0;
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

    private async Task RememberAsync(Guid userId, Guid[] jobIds, DateTime now, CancellationToken cancellationToken) => await db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO match_announcements (user_id, job_id, found_at)
        SELECT {userId}, id, {now} FROM unnest({jobIds}) AS id
        ON CONFLICT DO NOTHING
        """,
        cancellationToken);

    private async Task CountChangeAsync(Guid userId, CancellationToken cancellationToken) => await db.Profiles
        .Where(profile => profile.UserId == userId)
        .ExecuteUpdateAsync(set => set.SetProperty(profile => profile.MatchesEpoch, profile => profile.MatchesEpoch + 1), cancellationToken);
}
