using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.CoverLetters;

/// <summary>Expected failures of the letters' endpoints.</summary>
internal static class LetterProblems
{
    public static ProblemHttpResult NotFound() => Problems.NotFound("cover_letter_not_found", "There is no such letter.");

    public static ProblemHttpResult ResumeNotFound() => Problems.NotFound("resume_not_found", "There is no such resume.");

    public static ProblemHttpResult VersionNotFound() => Problems.NotFound("resume_version_not_found", "There is no such version.");

    public static ProblemHttpResult NotRead() => Problems.Conflict("resume_not_read", "The resume has not been read, or could not be.");
}
