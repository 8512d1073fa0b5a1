namespace HireFlux.Jobs.Features.CreateJobSource;

/// <summary>A board to read.</summary>
/// <param name="Name">Unique, at most 255 characters.</param>
/// <param name="Kind">greenhouse, lever or ashby.</param>
/// <param name="BoardToken">Greenhouse's board token, Lever's site, Ashby's board name.</param>
/// <param name="ApiUrl">One of the configured boards, such as Lever's in the EU; absent for the usual one.</param>
/// <param name="ApiKey">The employer's key; kept sealed and never given out.</param>
/// <param name="Company">The employer, where the board does not say.</param>
/// <param name="SyncIntervalMinutes">15 to 10,080; 360 when absent.</param>
/// <param name="MissingSyncsBeforeClose">1 to 10; 2 when absent.</param>
internal sealed record CreateJobSourceRequest(
    string? Name,
    string? Kind,
    string? BoardToken,
    string? ApiUrl,
    string? ApiKey,
    string? Company,
    int? SyncIntervalMinutes,
    int? MissingSyncsBeforeClose)
{
    /// <summary>Without the key, wherever it is written.</summary>
    public override string ToString() => $"{nameof(CreateJobSourceRequest)} {{ Name = {Name}, Kind = {Kind}, BoardToken = {BoardToken} }}";
}
