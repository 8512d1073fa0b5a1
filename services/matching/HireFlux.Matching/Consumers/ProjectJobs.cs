using HireFlux.Jobs.Contracts;
using HireFlux.Matching.Domain;
using HireFlux.Matching.Facts;
using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Consumers;

/// <summary>Keeps what matching knows of postings: open ones are asked to be scored, the matches of closed ones go.</summary>
internal sealed class ProjectJobs(MatchingDbContext db, WorkQueue work, JobEpochs epochs, TimeProvider time)
    : IHandle<JobPublished>, IHandle<JobChanged>, IHandle<JobClosed>, IHandle<JobRemoved>
{
    public Task HandleAsync(JobPublished message, CancellationToken cancellationToken) =>
        OpenAsync(message.JobId, message.Version, message.Posting, cancellationToken);

    public Task HandleAsync(JobChanged message, CancellationToken cancellationToken) =>
        OpenAsync(message.JobId, message.Version, message.Posting, cancellationToken);

    public async Task HandleAsync(JobClosed message, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var changed = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO job_read_models AS job (job_id, version, is_active, title, company, apply_url, posted_at, created_at, updated_at)
            VALUES ({message.JobId}, {message.Version}, false, '', '', '', {message.ClosedAt}, {now}, {now})
            ON CONFLICT (job_id) DO UPDATE SET version = excluded.version, is_active = false, updated_at = excluded.updated_at
            WHERE job.version < excluded.version
            """,
            cancellationToken);
        await DropMatchesAsync(message.JobId, changed, cancellationToken);
    }

    public async Task HandleAsync(JobRemoved message, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var changed = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO job_read_models AS job (job_id, version, is_active, title, company, apply_url, posted_at, created_at, updated_at)
            VALUES ({message.JobId}, {message.Version}, false, '', '', '', {message.RemovedAt}, {now}, {now})
            ON CONFLICT (job_id) DO UPDATE SET
                version = excluded.version, is_active = false, title = '', company = '', location = NULL, remote_policy = NULL, apply_url = '',
                expires_at = NULL, facts = NULL, vectors = NULL, updated_at = excluded.updated_at
            WHERE job.version < excluded.version
            """,
            cancellationToken);
        await DropMatchesAsync(message.JobId, changed, cancellationToken);
        await db.Announcements.Where(announcement => announcement.JobId == message.JobId).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task OpenAsync(Guid jobId, long version, JobPosting posting, CancellationToken cancellationToken)
    {
        var (facts, now) = (FactsJson.Write(JobFacts.Of(posting)), time.UtcNow());
        var changed = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO job_read_models AS job (
                job_id, version, is_active, title, company, location, remote_policy, apply_url, posted_at, expires_at, facts, created_at, updated_at)
            VALUES (
                {jobId}, {version}, true, {posting.Title}, {posting.Company}, {posting.Location}, {posting.RemotePolicy}, {posting.ApplyUrl},
                {posting.PostedAt}, {posting.ExpiresAt}, {facts}::jsonb, {now}, {now})
            ON CONFLICT (job_id) DO UPDATE SET
                version = excluded.version, is_active = true, title = excluded.title, company = excluded.company, location = excluded.location,
                remote_policy = excluded.remote_policy, apply_url = excluded.apply_url, posted_at = excluded.posted_at,
                expires_at = excluded.expires_at, facts = excluded.facts, updated_at = excluded.updated_at
            WHERE job.version < excluded.version
            """,
            cancellationToken);
        if (changed > 0)
        {
            await epochs.CountChangeAsync(jobId, cancellationToken);
            await work.RequestAsync(WorkKinds.Job, [jobId], cancellationToken);
        }
    }

    private async Task DropMatchesAsync(Guid jobId, int changed, CancellationToken cancellationToken)
    {
        if (changed == 0)
        {
            return;
        }

        await epochs.CountChangeAsync(jobId, cancellationToken);
        var left = await db.Database.SqlQuery<Guid>(
            $"DELETE FROM match_scores WHERE job_id = {jobId} RETURNING user_id AS \"Value\"").ToListAsync(cancellationToken);

        // Where not everything fitted into a person's list, the place that became free belongs to the next best.
        var waiting = await db.Profiles
            .Where(profile => left.Contains(profile.UserId) && profile.IsTruncated)
            .Select(profile => profile.UserId)
            .ToArrayAsync(cancellationToken);
        await work.RequestAsync(WorkKinds.Profile, waiting, cancellationToken);
    }
}
