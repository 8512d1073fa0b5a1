using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Generation;

/// <summary>Expected failures of writing.</summary>
internal static class GenerationProblems
{
    public static ProblemHttpResult BudgetExhausted() => Problems.PaymentRequired(
        "generation_budget_exhausted",
        "This month's budget for writing is used up. It begins anew with the month, and is larger in a larger plan.");

    public static ProblemHttpResult Busy() => Problems.Problem(
        StatusCodes.Status503ServiceUnavailable,
        "generation_busy",
        "Too much is being written at the moment. Try again shortly.");

    /// <summary>The same problem; where it passes by itself, the response says when to come back.</summary>
    /// <param name="problem">One of this class.</param>
    /// <param name="response">Gets the Retry-After.</param>
    public static ProblemHttpResult WithRetryAfter(this ProblemHttpResult problem, HttpResponse response)
    {
        if (problem.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "5";
        }

        return problem;
    }
}
