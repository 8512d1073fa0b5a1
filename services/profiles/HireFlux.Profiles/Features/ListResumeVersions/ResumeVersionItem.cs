namespace HireFlux.Profiles.Features.ListResumeVersions;

/// <summary>A version in a list, without what it says.</summary>
internal sealed record ResumeVersionItem(
    Guid Id,
    Guid? ResumeId,
    Guid? JobId,
    Guid? RevisedFrom,
    string VersionName,
    string? TargetTitle,
    string? Tone,
    bool IsDefault,
    string? ModelUsed,
    decimal? CostUsd,
    DateTime CreatedAt,
    DateTime UpdatedAt);
