using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features;

/// <summary>Expected failures of the resume versions' endpoints.</summary>
internal static class ResumeVersionProblems
{
    public static ProblemHttpResult NotFound() => Problems.NotFound("resume_version_not_found", "There is no such version.");

    public static ProblemHttpResult ResumeNotFound() => Problems.NotFound("resume_not_found", "There is no such resume.");

    public static ProblemHttpResult NotParsed() => Problems.Conflict("resume_not_parsed", "The resume has not been read yet, or could not be. Wait until its parsing_status is completed.");

    public static ProblemHttpResult NoFacts() => Problems.Unprocessable("resume_empty", "Nothing was found in the resume to write from. Correct it first.");

    public static ProblemHttpResult TooMany() => Problems.Conflict("too_many_versions", "There are 200 versions already; delete some first.");
}
