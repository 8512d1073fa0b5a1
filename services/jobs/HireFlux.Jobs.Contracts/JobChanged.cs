namespace HireFlux.Jobs.Contracts;

/// <summary>A posting's content changed.</summary>
/// <param name="JobId">The posting.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="Posting">The posting as it is now.</param>
/// <param name="ChangedAt">When. UTC.</param>
public sealed record JobChanged(
    Guid JobId,
    long Version,
    JobPosting Posting,
    DateTime ChangedAt);
