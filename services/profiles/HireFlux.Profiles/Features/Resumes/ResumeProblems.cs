using HireFlux.Profiles.Domain;
using HireFlux.Resumes.Reading;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.Resumes;

/// <summary>Expected failures of the resumes' endpoints.</summary>
internal static class ResumeProblems
{
    public static ProblemHttpResult NotFound() => Problems.NotFound("resume_not_found", "There is no such resume.");

    public static ProblemHttpResult NotRead() => Problems.Conflict("resume_not_read", "The resume has not been read yet, or could not be. Wait until its parsing_status is completed.");

    public static ProblemHttpResult TooMany(int most) =>
        Problems.Conflict("too_many_resumes", $"There are {most} resumes, which is as many as there can be. Delete one first.");

    public static ProblemHttpResult VersionMismatch() => Problems.Problem(
        StatusCodes.Status412PreconditionFailed,
        "version_mismatch",
        "The resume was changed since it was read; read it again and repeat.");

    /// <summary>A file that is refused at the door.</summary>
    public static ProblemHttpResult Refused(ReadingError error) => Problems.Problem(
        error switch
        {
            ReadingError.Unsupported => StatusCodes.Status415UnsupportedMediaType,
            ReadingError.TooLarge => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status422UnprocessableEntity,
        },
        ReadingErrors.Code(error),
        ReadingErrors.Sentence(error));

    /// <summary>A file that is not given out: what is known to be infected, and what a scanner has yet to look at.</summary>
    public static ProblemHttpResult NotGivenOut(string scanStatus)
    {
        var code = scanStatus == ScanStatuses.Infected ? ParsingProblems.Infected : ParsingProblems.ScanPending;
        return Problems.Conflict(code, ParsingProblems.Sentence(code));
    }
}
