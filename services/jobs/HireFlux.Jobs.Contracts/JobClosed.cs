namespace HireFlux.Jobs.Contracts;

/// <summary>A posting is no longer open; its row stays.</summary>
/// <param name="JobId">The posting.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="Reason">gone, expired or source_disabled.</param>
/// <param name="ClosedAt">When. UTC.</param>
public sealed record JobClosed(
    Guid JobId,
    long Version,
    string Reason,
    DateTime ClosedAt);
