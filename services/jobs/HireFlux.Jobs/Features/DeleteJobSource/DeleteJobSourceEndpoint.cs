using System.Globalization;
using System.Security.Claims;
using HireFlux.Jobs.Contracts;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.DeleteJobSource;

internal static class DeleteJobSourceEndpoint
{
    private const int EventsAtOnce = 500;

    /// <summary>Deletes a source with all its postings; those who refer to one hear JobRemoved.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id,
        ClaimsPrincipal user,
        JobsDbContext db,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.LockSourceAsync(id, cancellationToken) is not { } source)
        {
            return Problems.NotFound(JobsProblems.SourceNotFound, "There is no such source.");
        }

        var name = source.Name;
        db.ChangeTracker.Clear();
        var jobs = await db.Jobs.Where(job => job.SourceId == id).Select(job => new { job.Id, job.Version }).ToListAsync(cancellationToken);
        foreach (var some in jobs.Chunk(EventsAtOnce))
        {
            foreach (var job in some)
            {
                db.Publish(new JobRemoved(job.Id, job.Version + 1, now), job.Id);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        db.Audit(
            "job_source_deleted",
            user.UserId(),
            new Dictionary<string, string?> { ["source_id"] = id.ToString(), ["name"] = name, ["jobs"] = jobs.Count.ToString(CultureInfo.InvariantCulture) },
            now,
            client);
        await db.SaveChangesAsync(cancellationToken);
        await db.Sources.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
