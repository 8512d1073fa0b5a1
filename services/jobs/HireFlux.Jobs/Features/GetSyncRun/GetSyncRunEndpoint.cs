using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.GetSyncRun;

internal static class GetSyncRunEndpoint
{
    private const int FirstRefusals = 100;

    public static async Task<Results<Ok<SyncRunDetails>, ProblemHttpResult>> HandleAsync(Guid id, Guid runId, JobsDbContext db, CancellationToken cancellationToken)
    {
        var run = await db.SyncRuns.AsNoTracking().SingleOrDefaultAsync(row => row.Id == runId && row.SourceId == id, cancellationToken);
        if (run is null)
        {
            return Problems.NotFound(JobsProblems.RunNotFound, "There is no such run of this source.");
        }

        var refusals = db.SyncRunRefusals.AsNoTracking().Where(refusal => refusal.RunId == runId);
        var reasons = await refusals
            .GroupBy(refusal => refusal.Reason)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var first = await refusals.OrderBy(refusal => refusal.Id)
            .Take(FirstRefusals)
            .Select(refusal => new RefusalResponse(refusal.Id, refusal.ExternalId, refusal.Title, refusal.Reason))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new SyncRunDetails(SyncRunResponse.Of(run), reasons, first));
    }
}
