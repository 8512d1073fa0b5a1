namespace HireFlux.Identity.Contracts;

/// <summary>A person opened an account.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Email">As entered, trimmed.</param>
/// <param name="RegisteredAt">When. UTC.</param>
public sealed record UserRegistered(
    Guid UserId,
    string Email,
    DateTime RegisteredAt);
