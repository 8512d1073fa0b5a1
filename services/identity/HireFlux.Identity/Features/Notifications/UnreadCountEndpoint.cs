using System.Security.Claims;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Notifications;

internal static class UnreadCountEndpoint
{
    public static async Task<Ok<UnreadCountResponse>> HandleAsync(ClaimsPrincipal user, IdentityDbContext db, CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var count = await db.Notifications.CountAsync(row => row.UserId == userId && !row.Read, cancellationToken);
        return TypedResults.Ok(new UnreadCountResponse(count));
    }
}
