using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace HireFlux.Applications.Persistence;

internal static class ApplicationsDbContextExtensions
{
    /// <summary>The caller's application with its posting, to be changed; null when there is none.</summary>
    public static Task<Application?> FindOwnAsync(this ApplicationsDbContext db, Guid userId, Guid id, CancellationToken cancellationToken) =>
        db.Applications.Include(application => application.Posting)
            .SingleOrDefaultAsync(application => application.Id == id && application.UserId == userId, cancellationToken);

    /// <summary>
    /// Reads a job and keeps it as it is until the transaction ends: a closing that comes meanwhile waits, and then finds what was begun.
    /// </summary>
    public static async Task<JobSnapshot?> HoldJobAsync(this ApplicationsDbContext db, Guid? jobId, CancellationToken cancellationToken)
    {
        var jobs = await db.Jobs.FromSql($"SELECT * FROM job_snapshots WHERE job_id = {jobId}::uuid AND NOT is_removed FOR SHARE")
            .AsNoTracking().ToListAsync(cancellationToken);
        return jobs.SingleOrDefault();
    }

    /// <summary>Begins a transaction, or gives null where the idempotency filter has begun one: that one commits then.</summary>
    public static async Task<IDbContextTransaction?> BeginUnlessBegunAsync(this ApplicationsDbContext db, CancellationToken cancellationToken) =>
        db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;

    /// <summary>Saves, and commits the transaction that was begun here.</summary>
    public static async Task SaveAndCommitAsync(this ApplicationsDbContext db, IDbContextTransaction? own, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }
    }

    public static bool IsDuplicateApplication(this DbUpdateException exception) =>
        exception.InnerException is PostgresException { ConstraintName: ApplicationIndexes.UniquePerUserJob };
}
