namespace HireFlux.Identity.Contracts;

/// <summary>A person proved that the e-mail address is theirs.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Email">The address verified.</param>
/// <param name="VerifiedAt">When. UTC.</param>
public sealed record EmailVerified(
    Guid UserId,
    string Email,
    DateTime VerifiedAt);
