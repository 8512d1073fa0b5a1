using FluentValidation;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Jobs.Features.SearchJobs;

internal static class SearchJobsEndpoint
{
    /// <summary>Open postings, the newest first.</summary>
    public static async Task<Results<Ok<JobSearchPage>, ProblemHttpResult>> HandleAsync(
        [AsParameters] SearchJobsFilter filter,
        [AsParameters] PageRequest page,
        IValidator<SearchJobsFilter> validator,
        SearchCache search,
        CancellationToken cancellationToken)
    {
        if (await validator.ValidateAsync(filter, cancellationToken) is { IsValid: false } invalid)
        {
            return Problems.Validation(invalid);
        }

        return page.TryRead<SearchKey>(out var after, out var problem)
            ? TypedResults.Ok(await search.FindAsync(filter, after, page.Size, cancellationToken))
            : problem!;
    }
}
