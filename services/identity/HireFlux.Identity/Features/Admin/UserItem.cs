namespace HireFlux.Identity.Features.Admin;

/// <summary>An account as operators see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Email">As entered.</param>
/// <param name="EmailVerified">True once the address is proved.</param>
/// <param name="IsActive">False while it is switched off.</param>
/// <param name="IsAdmin">True for operators.</param>
/// <param name="LastLoginAt">The last interactive sign-in, to the minute. UTC.</param>
/// <param name="CreatedAt">When the account was opened. UTC.</param>
internal sealed record UserItem(
    Guid Id,
    string Email,
    bool EmailVerified,
    bool IsActive,
    bool IsAdmin,
    DateTime? LastLoginAt,
    DateTime CreatedAt);
