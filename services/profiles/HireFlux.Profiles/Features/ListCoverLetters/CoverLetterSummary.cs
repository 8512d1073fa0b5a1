namespace HireFlux.Profiles.Features.ListCoverLetters;

/// <summary>A letter in a list: without its text.</summary>
internal sealed record CoverLetterSummary(
    Guid Id,
    Guid? JobId,
    Guid? ResumeVersionId,
    string? JobTitle,
    string? Company,
    string? Tone,
    string? Length,
    int? WordCount,
    bool CompanyPersonalized,
    DateTime? EditedAt,
    DateTime CreatedAt);
