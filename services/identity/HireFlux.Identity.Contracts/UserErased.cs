namespace HireFlux.Identity.Contracts;

/// <summary>An account was erased: every owner of rows that refer to it deletes or pseudonymises them.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ErasedAt">When. UTC.</param>
public sealed record UserErased(
    Guid UserId,
    DateTime ErasedAt);
