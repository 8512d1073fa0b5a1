using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.CoverLetters;

/// <summary>Expected failures of the letters' endpoints.</summary>
internal static class LetterProblems
{
    public static ProblemHttpResult NotFound() => Problems.NotFound("cover_letter_not_found", "There is no such letter.");
}
