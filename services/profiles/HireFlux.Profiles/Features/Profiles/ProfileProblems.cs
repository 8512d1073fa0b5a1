using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HireFlux.Profiles.Features.Profiles;

/// <summary>Expected failures of the profile's endpoints.</summary>
internal static class ProfileProblems
{
    public static ProblemHttpResult NotFound() => Problems.NotFound("profile_not_found", "The account of this profile was erased.");

    public static ProblemHttpResult VersionMismatch() => Problems.Problem(
        StatusCodes.Status412PreconditionFailed,
        "version_mismatch",
        "The profile was changed since it was read; read it again and repeat.");

    /// <param name="missing">Item names, the most helpful first.</param>
    public static ProblemHttpResult OnboardingIncomplete(IReadOnlyList<string> missing) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Detail = "Some things are still needed before postings can be matched.",
        Extensions = { ["code"] = "onboarding_incomplete", ["missing"] = missing },
    });
}
