using System.Security.Claims;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Notifications;

/// <summary>Marks one notification read; again changes nothing.</summary>
internal static class ReadNotificationEndpoint
{
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id,
        ClaimsPrincipal user,
        IdentityDbContext db,
        ClientInfo client,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var notification = await db.Notifications.SingleOrDefaultAsync(row => row.Id == id && row.UserId == userId, cancellationToken);
        if (notification is null)
        {
            return Problems.NotFound("notification_not_found", "There is no such notification.");
        }

        var now = time.UtcNow();
        if (notification.MarkRead(now))
        {
            db.Audit("notification_read", userId, new Dictionary<string, string?> { ["notification_id"] = id.ToString() }, now, client);
            await db.SaveChangesAsync(cancellationToken);
        }

        return TypedResults.NoContent();
    }
}
