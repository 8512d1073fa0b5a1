using HireFlux.Applications.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Workflow;

/// <summary>Gives back the credits of assisted applications that nobody confirmed in time.</summary>
internal sealed class ExpiredAssists(ApplicationsDbContext db, AssistWorkflow assists, TimeProvider time)
{
    private const int BatchSize = 100;

    /// <returns>How many were released; a full batch means that there may be more.</returns>
    public async Task<int> ReleaseAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Another replica may be sweeping too: each takes rows the other has not.
        var expired = await db.Applications.FromSql(
            $"""
            SELECT * FROM applications
            WHERE assist_state IN ('reserving', 'ready') AND assist_expires_at <= {time.UtcNow()}
            ORDER BY assist_expires_at
            LIMIT {BatchSize}
            FOR UPDATE SKIP LOCKED
            """).ToListAsync(cancellationToken);
        foreach (var application in expired)
        {
            await db.Entry(application).Reference(row => row.Posting).LoadAsync(cancellationToken);
            assists.Cancel(application, AssistWorkflow.NotConfirmedInTime, AssistWorkflow.SubmissionFailedReason);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return expired.Count;
    }

    public static bool MayHaveMore(int released) => released == BatchSize;
}
