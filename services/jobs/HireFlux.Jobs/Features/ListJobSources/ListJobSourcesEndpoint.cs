using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.ListJobSources;

internal static class ListJobSourcesEndpoint
{
    /// <summary>Newest first.</summary>
    public static async Task<Results<Ok<Page<JobSourceResponse>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        JobsDbContext db,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<TimeKey>(out var after, out var problem))
        {
            return problem!;
        }

        var query = db.Sources.AsNoTracking();
        if (after is not null)
        {
            query = query.Where(source => EF.Functions.LessThan(ValueTuple.Create(source.CreatedAt, source.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var rows = await query.OrderByDescending(source => source.CreatedAt).ThenByDescending(source => source.Id).Take(page.Size + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.Select(JobSourceResponse.Of).ToList().ToPage(page.Size, source => new TimeKey(source.CreatedAt, source.Id)));
    }
}
