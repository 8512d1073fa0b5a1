namespace HireFlux.Identity.Features.Me;

/// <summary>The caller's account.</summary>
/// <param name="Id">The person's id, as in tokens.</param>
/// <param name="Email">As entered.</param>
/// <param name="EmailVerified">True once the address is proved.</param>
/// <param name="IsAdmin">True for operators.</param>
/// <param name="LastLoginAt">The last interactive sign-in, to the minute. UTC.</param>
/// <param name="CreatedAt">When the account was opened. UTC.</param>
internal sealed record MeResponse(Guid Id, string Email, bool EmailVerified, bool IsAdmin, DateTime? LastLoginAt, DateTime CreatedAt);
