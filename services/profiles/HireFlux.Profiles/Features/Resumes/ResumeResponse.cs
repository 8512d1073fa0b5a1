using HireFlux.Profiles.Domain;
using HireFlux.Resumes;

namespace HireFlux.Profiles.Features.Resumes;

/// <summary>A resume as its owner sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Grows with each change; the entity tag.</param>
/// <param name="OriginalFilename">As uploaded, cleaned.</param>
/// <param name="FileType">Media type, as the content says.</param>
/// <param name="FileSizeBytes">Size of the file.</param>
/// <param name="ScanStatus">unscanned, clean or infected.</param>
/// <param name="ParsingStatus">pending, processing, completed or failed.</param>
/// <param name="Progress">0 to 100.</param>
/// <param name="Step">queued, scanning, reading or done; a failed one stays where it failed.</param>
/// <param name="Attempts">How often reading was begun.</param>
/// <param name="Error">Why it failed, or what it waits for.</param>
/// <param name="Data">What was read, with how sure each field is and where it was found; null until then.</param>
/// <param name="MonthsOfExperience">Months in at least one job.</param>
/// <param name="Warnings">What to look at.</param>
/// <param name="ParsedAt">When it was read. UTC.</param>
/// <param name="CreatedAt">When it was uploaded. UTC.</param>
/// <param name="UpdatedAt">When it changed last. UTC.</param>
internal sealed record ResumeResponse(
    Guid Id,
    long Version,
    string? OriginalFilename,
    string? FileType,
    int? FileSizeBytes,
    string ScanStatus,
    string ParsingStatus,
    int Progress,
    string? Step,
    int Attempts,
    ResumeErrorResponse? Error,
    ResumeData? Data,
    int? MonthsOfExperience,
    IReadOnlyList<ResumeWarning> Warnings,
    DateTime? ParsedAt,
    DateTime CreatedAt,
    DateTime UpdatedAt) : IVersioned
{
    public static ResumeResponse Of(Resume resume) => new(
        resume.Id,
        resume.Version,
        resume.OriginalFilename,
        resume.FileType,
        resume.FileSizeBytes,
        resume.ScanStatus,
        resume.ParsingStatus,
        ParsingSteps.Progress(resume.ParsingStep),
        resume.ParsingStep,
        resume.ParsingAttempts,
        ResumeErrorResponse.Of(resume.ParsingError),
        // What was imported is given out by the export; here it would be there twice.
        resume.ParsedData is { } data ? ResumeDocument.Read(data) with { JsonResume = null } : null,
        resume.MonthsOfExperience,
        [.. (resume.Warnings ?? []).Select(ResumeWarning.Parse)],
        resume.ParsedAt,
        resume.CreatedAt,
        resume.UpdatedAt);
}
