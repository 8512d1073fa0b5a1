using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.ListSyncRuns;

internal static class ListSyncRunsEndpoint
{
    /// <summary>Newest first.</summary>
    public static async Task<Results<Ok<Page<SyncRunResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id,
        [AsParameters] PageRequest page,
        JobsDbContext db,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<TimeKey>(out var after, out var problem))
        {
            return problem!;
        }

        if (!await db.Sources.AnyAsync(source => source.Id == id, cancellationToken))
        {
            return Problems.NotFound(JobsProblems.SourceNotFound, "There is no such source.");
        }

        var query = db.SyncRuns.AsNoTracking().Where(run => run.SourceId == id);
        if (after is not null)
        {
            query = query.Where(run => EF.Functions.LessThan(ValueTuple.Create(run.CreatedAt, run.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var rows = await query.OrderByDescending(run => run.CreatedAt).ThenByDescending(run => run.Id).Take(page.Size + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.Select(SyncRunResponse.Of).ToList().ToPage(page.Size, run => new TimeKey(run.CreatedAt, run.Id)));
    }
}
