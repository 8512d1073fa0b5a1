using System.Security.Claims;

namespace HireFlux.ServiceDefaults.Auth;

/// <summary>Reads of the caller.</summary>
public static class ClaimsPrincipalExtensions
{
    /// <summary>The caller's id.</summary>
    /// <exception cref="InvalidOperationException">The endpoint lets anonymous callers in, which is a bug where the caller is needed.</exception>
    public static Guid UserId(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return Guid.TryParse(principal.FindFirst("sub")?.Value, out var id)
            ? id
            : throw new InvalidOperationException("The caller has no subject.");
    }
}
