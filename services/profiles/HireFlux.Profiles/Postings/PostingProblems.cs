using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Postings;

/// <summary>Expected failures of finding a posting.</summary>
internal static class PostingProblems
{
    public static ProblemHttpResult NotFound() => Problems.NotFound("job_not_found", "There is no such posting.");

    public static ProblemHttpResult Unavailable() => Problems.Problem(
        StatusCodes.Status503ServiceUnavailable,
        ProblemCodes.Unavailable,
        "The posting cannot be read at the moment. Try again shortly, or send its title, company and text yourself.");
}
