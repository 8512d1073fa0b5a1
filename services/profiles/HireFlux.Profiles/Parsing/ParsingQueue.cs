using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HireFlux.Profiles.Parsing;

/// <summary>The resumes table as the queue of its readers. Whoever lost the lease changes nothing: every statement names it.</summary>
internal sealed class ParsingQueue(ProfilesDbContext db, IOptions<ParsingOptions> options, TimeProvider time)
{
    /// <summary>Takes the file that has waited longest, or one whose reader's lease has ended. Null when there is none.</summary>
    public async Task<ClaimedResume?> ClaimAsync(CancellationToken cancellationToken)
    {
        var (lease, now) = (Guid.CreateVersion7(), time.UtcNow());
        var claimed = await db.Database.SqlQuery<ClaimedResume>(
            $"""
            WITH next AS (
                SELECT id FROM resumes
                WHERE parsing_status IN ('pending', 'processing') AND deleted_at IS NULL
                    AND coalesce(CASE parsing_status WHEN 'pending' THEN parsing_next_attempt_at ELSE parsing_leased_until END, '-infinity') <= {now}
                ORDER BY created_at LIMIT 1
                FOR UPDATE SKIP LOCKED)
            UPDATE resumes AS resume SET
                parsing_status = {ParsingStatuses.Processing}, parsing_step = {ParsingSteps.Scanning}, parsing_error = NULL,
                parsing_attempts = resume.parsing_attempts + 1, parsing_lease_id = {lease}, parsing_leased_until = {now + options.Value.Lease},
                version = resume.version + 1, updated_at = {now}
            FROM next WHERE resume.id = next.id
            RETURNING resume.id, resume.user_id, resume.parsing_lease_id, resume.content_sha256, resume.file_type, resume.parsing_attempts
            """).ToListAsync(cancellationToken);
        return claimed.SingleOrDefault();
    }

    /// <summary>Shows that the reader is alive. False when the lease was lost.</summary>
    public async Task<bool> RenewAsync(ClaimedResume claimed, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"UPDATE resumes SET parsing_leased_until = {time.UtcNow() + options.Value.Lease} WHERE id = {claimed.Id} AND parsing_lease_id = {claimed.ParsingLeaseId}",
            cancellationToken) == 1;

    /// <summary>Keeps what the scanner said, and goes on to the reading. False when the lease was lost.</summary>
    public async Task<bool> BeginReadingAsync(ClaimedResume claimed, string scanStatus, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        return await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE resumes SET
                scan_status = {scanStatus}, parsing_step = {ParsingSteps.Reading}, parsing_leased_until = {now + options.Value.Lease},
                version = version + 1, updated_at = {now}
            WHERE id = {claimed.Id} AND parsing_lease_id = {claimed.ParsingLeaseId}
            """,
            cancellationToken) == 1;
    }

    /// <summary>Gives a file back.</summary>
    /// <param name="claimed">The file.</param>
    /// <param name="code">What it waits for, and is tried again after a pause; null for a worker that stops: the next one takes it at once.</param>
    /// <param name="isAttempt">False when the file was not to blame: the attempt does not count.</param>
    /// <param name="cancellationToken">The worker's.</param>
    public Task GiveBackAsync(ClaimedResume claimed, string? code, bool isAttempt, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            UPDATE resumes SET
                parsing_status = {ParsingStatuses.Pending}, parsing_step = {ParsingSteps.Queued}, parsing_error = {code},
                parsing_attempts = parsing_attempts - {(isAttempt ? 0 : 1)}, parsing_next_attempt_at = {(code is null ? now : now + options.Value.RetryDelay)},
                parsing_lease_id = NULL, parsing_leased_until = NULL, version = version + 1, updated_at = {now}
            WHERE id = {claimed.Id} AND parsing_lease_id = {claimed.ParsingLeaseId}
            """,
            cancellationToken);
    }

    /// <summary>The resume, locked for its result; null when the lease was lost or the resume is gone. Needs a transaction.</summary>
    public Task<Resume?> OpenAsync(ClaimedResume claimed, CancellationToken cancellationToken) => db.Resumes
        .FromSql(
            $"""
            SELECT * FROM resumes
            WHERE id = {claimed.Id} AND user_id = {claimed.UserId} AND parsing_lease_id = {claimed.ParsingLeaseId} AND deleted_at IS NULL
            FOR UPDATE
            """)
        .SingleOrDefaultAsync(cancellationToken);
}
