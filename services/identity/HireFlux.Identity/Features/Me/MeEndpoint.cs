using System.Security.Claims;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Me;

internal static class MeEndpoint
{
    public static async Task<Results<Ok<MeResponse>, ProblemHttpResult>> HandleAsync(
        ClaimsPrincipal user,
        IdentityDbContext db,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var me = await db.Users
            .Where(row => row.Id == userId && row.DeletedAt == null)
            .Select(row => new MeResponse(row.Id, row.Email, row.EmailVerified, row.IsAdmin, row.LastLoginAt, row.CreatedAt))
            .SingleOrDefaultAsync(cancellationToken);
        return me is null ? Problems.NotFound("user_not_found", "There is no such account.") : TypedResults.Ok(me);
    }
}
