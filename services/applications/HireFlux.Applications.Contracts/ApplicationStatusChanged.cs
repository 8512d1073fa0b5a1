namespace HireFlux.Applications.Contracts;

/// <summary>An application moved in the pipeline.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="UserId">The person.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status after.</param>
/// <param name="Source">user, system or employer.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="ChangedAt">When. UTC.</param>
public sealed record ApplicationStatusChanged(
    Guid ApplicationId,
    Guid UserId,
    string From,
    string To,
    string Source,
    long Version,
    DateTime ChangedAt);
