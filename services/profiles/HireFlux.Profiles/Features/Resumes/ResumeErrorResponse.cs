using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features.Resumes;

/// <summary>Why a resume was not read, or what it waits for.</summary>
/// <param name="Code">Stable, snake_case.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
internal sealed record ResumeErrorResponse(string Code, string Message)
{
    public static ResumeErrorResponse? Of(string? code) => code is null ? null : new ResumeErrorResponse(code, ParsingProblems.Sentence(code));
}
