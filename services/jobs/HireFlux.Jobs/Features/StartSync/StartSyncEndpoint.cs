using System.Security.Claims;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using HireFlux.Jobs.Sync;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.StartSync;

internal static class StartSyncEndpoint
{
    /// <summary>A run may end between two looks at it; then the next try starts another.</summary>
    private const int Tries = 5;

    /// <summary>Starts a sync. A source has one active run at most: when one is active, that one is the answer.</summary>
    public static async Task<Results<Accepted<StartSyncResponse>, ProblemHttpResult>> HandleAsync(
        Guid id,
        ClaimsPrincipal user,
        JobsDbContext db,
        SyncRunLeases leases,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var source = await db.Sources.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (source is null)
        {
            return Problems.NotFound(JobsProblems.SourceNotFound, "There is no such source.");
        }

        if (!BoardKinds.IsKnown(source.Kind))
        {
            return Problems.Conflict(JobsProblems.SourceNotSynced, "Pages are imported one by one; there is nothing to sync.");
        }

        if (!source.IsActive)
        {
            return Problems.Conflict(JobsProblems.SourceInactive, "The source is switched off.");
        }

        var now = time.UtcNow();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await leases.QueueAsync(id, "manual", now, cancellationToken) is { } run)
            {
                db.Audit(
                    "job_source_sync_requested",
                    user.UserId(),
                    new Dictionary<string, string?> { ["source_id"] = id.ToString(), ["run_id"] = run.Id.ToString() },
                    now,
                    client);
                await db.SaveChangesAsync(cancellationToken);
                return TypedResults.Accepted($"/v1/admin/job-sources/{id}/runs/{run.Id}", new StartSyncResponse(run.Id, run.Status));
            }
        }

        return Problems.Conflict(ProblemCodes.Conflict, "Syncs of this source start and end too fast; repeat the request.");
    }
}
