namespace HireFlux.Identity.Contracts;

/// <summary>A deactivated account was switched on again.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="ReactivatedAt">When. UTC.</param>
public sealed record UserReactivated(
    Guid UserId,
    long Version,
    DateTime ReactivatedAt);
