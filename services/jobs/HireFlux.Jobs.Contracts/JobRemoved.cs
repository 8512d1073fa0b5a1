namespace HireFlux.Jobs.Contracts;

/// <summary>A posting's row is gone: owners of columns that refer to it delete or null them.</summary>
/// <param name="JobId">The posting.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="RemovedAt">When. UTC.</param>
public sealed record JobRemoved(
    Guid JobId,
    long Version,
    DateTime RemovedAt);
