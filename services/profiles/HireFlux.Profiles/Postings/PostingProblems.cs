using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Postings;

internal static class PostingProblems
{
    public const string NotFound = "job_not_found";

    private const string RetryAfterSeconds = "5";

    /// <summary>What to answer when there is no posting: 404, or 503 with Retry-After.</summary>
    /// <param name="answer">One without a posting.</param>
    /// <param name="response">Gets the Retry-After.</param>
    public static ProblemHttpResult Of(PostingAnswer answer, HttpResponse response)
    {
        if (!answer.IsUnavailable)
        {
            return Problems.NotFound(NotFound, "There is no such posting.");
        }

        response.Headers.RetryAfter = RetryAfterSeconds;
        return Problems.Problem(
            StatusCodes.Status503ServiceUnavailable,
            ProblemCodes.Unavailable,
            "The posting cannot be read at the moment. Try again shortly, or send its title, company and text yourself.");
    }
}
