using System.Text.Json;
using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Features.ResumeVersions;

/// <summary>A version with all it says.</summary>
internal sealed record ResumeVersionResponse(
    Guid Id,
    Guid? ResumeId,
    Guid? JobId,
    Guid? RevisedFrom,
    string VersionName,
    string? TargetTitle,
    string? Tone,
    bool IsDefault,
    JsonElement Content,
    JsonElement? Report,
    int? GenerationTimeMs,
    string? ModelUsed,
    int? TokensUsed,
    decimal? CostUsd,
    DateTime CreatedAt,
    DateTime UpdatedAt)
{
    public static ResumeVersionResponse Of(ResumeVersion version) => new(
        version.Id,
        version.ResumeId,
        version.JobId,
        version.RevisedFrom,
        version.VersionName,
        version.TargetTitle,
        version.Tone,
        version.IsDefault,
        JsonElement.Parse(version.Content),
        version.Report is { } report ? JsonElement.Parse(report) : null,
        version.GenerationTimeMs,
        version.ModelUsed,
        version.TokensUsed,
        version.CostUsd,
        version.CreatedAt,
        version.UpdatedAt);
}
