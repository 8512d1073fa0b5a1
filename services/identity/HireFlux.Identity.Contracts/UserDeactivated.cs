namespace HireFlux.Identity.Contracts;

/// <summary>An account was switched off: every service refuses it from now on.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Version">Grows with each change of the aggregate; a smaller or equal one that arrives later is stale.</param>
/// <param name="DeactivatedAt">When. UTC.</param>
public sealed record UserDeactivated(
    Guid UserId,
    long Version,
    DateTime DeactivatedAt);
