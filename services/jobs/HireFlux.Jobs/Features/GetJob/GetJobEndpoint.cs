using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Features.GetJob;

internal static class GetJobEndpoint
{
    /// <summary>Closed postings are given too: people have saved them and applied to them.</summary>
    public static async Task<Results<Ok<JobResponse>, ProblemHttpResult>> HandleAsync(Guid id, JobsDbContext db, CancellationToken cancellationToken) =>
        await db.Jobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == id, cancellationToken) is { } job
            ? TypedResults.Ok(JobResponse.Of(job))
            : Problems.NotFound(JobsProblems.JobNotFound, "There is no such posting.");
}
