using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.ResumeVersions;

/// <summary>Expected failures of the resume versions' endpoints.</summary>
internal static class ResumeVersionProblems
{
    public static ProblemHttpResult NotFound() => Problems.NotFound("resume_version_not_found", "There is no such version.");

    public static ProblemHttpResult NoFacts() => Problems.Unprocessable("resume_empty", "Nothing was found in the resume to write from. Correct it first.");

    public static ProblemHttpResult TooMany(int most) =>
        Problems.Conflict("too_many_versions", $"There are {most} versions, which is as many as there can be. Delete one first.");
}
