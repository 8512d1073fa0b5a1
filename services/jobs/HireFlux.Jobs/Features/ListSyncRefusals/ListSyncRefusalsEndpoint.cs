using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.ListSyncRefusals;

internal static class ListSyncRefusalsEndpoint
{
    /// <summary>Batch by batch as the board was read; within a batch in no order.</summary>
    public static async Task<Results<Ok<Page<RefusalResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id,
        Guid runId,
        [AsParameters] PageRequest page,
        JobsDbContext db,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<RefusalKey>(out var after, out var problem))
        {
            return problem!;
        }

        if (!await db.SyncRuns.AnyAsync(run => run.Id == runId && run.SourceId == id, cancellationToken))
        {
            return Problems.NotFound(JobsProblems.RunNotFound, "There is no such run of this source.");
        }

        var query = db.SyncRunRefusals.Where(refusal => refusal.RunId == runId);
        if (after is not null)
        {
            query = query.Where(refusal => refusal.Id > after.Id);
        }

        var rows = await query.OrderBy(refusal => refusal.Id)
            .Take(page.Size + 1)
            .Select(refusal => new RefusalResponse(refusal.Id, refusal.ExternalId, refusal.Title, refusal.Reason))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, refusal => new RefusalKey(refusal.Id)));
    }

    /// <summary>Ids grow with time.</summary>
    internal sealed record RefusalKey(Guid Id);
}
