namespace HireFlux.Jobs.Features.UpdateJobSource;

/// <summary>What to change of a source; absent members stay as they are.</summary>
/// <param name="Name">Unique, at most 255 characters.</param>
/// <param name="IsActive">False closes its postings; true brings back those that are still listed, with the next sync.</param>
/// <param name="ApiKey">Replaces the key.</param>
/// <param name="RemoveApiKey">True forgets the key.</param>
/// <param name="Company">The employer, where the board does not say.</param>
/// <param name="SyncIntervalMinutes">15 to 10,080.</param>
/// <param name="MissingSyncsBeforeClose">1 to 10.</param>
internal sealed record UpdateJobSourceRequest(
    string? Name,
    bool? IsActive,
    string? ApiKey,
    bool? RemoveApiKey,
    string? Company,
    int? SyncIntervalMinutes,
    int? MissingSyncsBeforeClose)
{
    /// <summary>Without the key, wherever it is written.</summary>
    public override string ToString() => $"{nameof(UpdateJobSourceRequest)} {{ Name = {Name}, IsActive = {IsActive} }}";
}
