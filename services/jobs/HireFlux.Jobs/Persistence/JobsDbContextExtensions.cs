using HireFlux.Jobs.Domain;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Persistence;

/// <summary>Steps that several use cases share; each runs in the caller's transaction.</summary>
internal static class JobsDbContextExtensions
{
    private const int AtOnce = 500;

    /// <summary>Locks a source against everything that writes its postings; null when there is none.</summary>
    public static async Task<JobSource?> LockSourceAsync(this JobsDbContext db, Guid id, CancellationToken cancellationToken) =>
        (await db.Sources.FromSql($"SELECT * FROM job_sources WHERE id = {id} FOR UPDATE").ToListAsync(cancellationToken)).SingleOrDefault();

    /// <summary>Closes all open postings of a source.</summary>
    /// <param name="db">The context, in a transaction that holds the source.</param>
    /// <param name="sourceId">The source.</param>
    /// <param name="reason">One of <see cref="CloseReasons"/>.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task CloseJobsAsync(this JobsDbContext db, Guid sourceId, string reason, DateTime now, CancellationToken cancellationToken)
    {
        while (true)
        {
            var jobs = await db.Jobs.Where(job => job.SourceId == sourceId && job.IsActive).OrderBy(job => job.Id).Take(AtOnce).ToListAsync(cancellationToken);
            foreach (var job in jobs)
            {
                db.Publish(job.Close(reason, now), job.Id);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            if (jobs.Count < AtOnce)
            {
                return;
            }
        }
    }
}
