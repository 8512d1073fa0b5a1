using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.GetJobSource;

internal static class GetJobSourceEndpoint
{
    public static async Task<Results<Ok<JobSourceResponse>, ProblemHttpResult>> HandleAsync(Guid id, JobsDbContext db, CancellationToken cancellationToken) =>
        await db.Sources.AsNoTracking().SingleOrDefaultAsync(source => source.Id == id, cancellationToken) is { } source
            ? TypedResults.Ok(JobSourceResponse.Of(source))
            : Problems.NotFound(JobsProblems.SourceNotFound, "There is no such source.");
}
