using HireFlux.Jobs.Domain;

namespace HireFlux.Jobs.Features;

/// <summary>A source as operators see it. Its API key is never among the answers.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">Unique.</param>
/// <param name="Kind">greenhouse, lever or ashby.</param>
/// <param name="BoardToken">Greenhouse's board token, Lever's site, Ashby's board name.</param>
/// <param name="ApiUrl">One of the configured boards; null for the usual one.</param>
/// <param name="Company">The employer, where the board does not say.</param>
/// <param name="HasApiKey">Whether a key is kept.</param>
/// <param name="IsActive">Whether it is synced.</param>
/// <param name="SyncIntervalMinutes">Minutes between two scheduled syncs.</param>
/// <param name="MissingSyncsBeforeClose">Complete syncs in a row that must lack a posting before it is closed.</param>
/// <param name="NextSyncAt">When the next sync is due. UTC.</param>
/// <param name="ConsecutiveFailures">Syncs in a row that failed.</param>
/// <param name="LastSyncAt">UTC.</param>
/// <param name="LastSyncStatus">success, partial or failed.</param>
/// <param name="LastSyncError">Why it failed or is partial.</param>
/// <param name="TotalJobsSynced">Postings stored or changed so far.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="UpdatedAt">UTC.</param>
internal sealed record JobSourceResponse(
    Guid Id,
    string Name,
    string Kind,
    string BoardToken,
    string? ApiUrl,
    string? Company,
    bool HasApiKey,
    bool IsActive,
    int SyncIntervalMinutes,
    int MissingSyncsBeforeClose,
    DateTime? NextSyncAt,
    int ConsecutiveFailures,
    DateTime? LastSyncAt,
    string? LastSyncStatus,
    string? LastSyncError,
    int TotalJobsSynced,
    DateTime CreatedAt,
    DateTime UpdatedAt)
{
    public static JobSourceResponse Of(JobSource source) => new(
        source.Id,
        source.Name,
        source.Kind,
        source.BoardToken,
        source.ApiUrl,
        source.Company,
        source.ApiKeyEncrypted is not null,
        source.IsActive,
        source.SyncIntervalMinutes,
        source.MissingSyncsBeforeClose,
        source.NextSyncAt,
        source.ConsecutiveFailures,
        source.LastSyncAt,
        source.LastSyncStatus,
        source.LastSyncError,
        source.TotalJobsSynced,
        source.CreatedAt,
        source.UpdatedAt);
}
