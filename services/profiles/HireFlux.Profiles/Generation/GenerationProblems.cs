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
}
