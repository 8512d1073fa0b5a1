using HireFlux.Profiles.Features.Resumes;

namespace HireFlux.Profiles.Features.ListResumes;

/// <summary>A resume in a list: without what was read.</summary>
internal sealed record ResumeSummary(
    Guid Id,
    long Version,
    string? OriginalFilename,
    string? FileType,
    int? FileSizeBytes,
    string ScanStatus,
    string ParsingStatus,
    int Progress,
    string? Step,
    ResumeErrorResponse? Error,
    int? MonthsOfExperience,
    DateTime? ParsedAt,
    DateTime CreatedAt,
    DateTime UpdatedAt);
