using System.Globalization;
using System.Security.Claims;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Notifications;

/// <summary>Marks all the caller's notifications read that are not newer than a moment.</summary>
internal static class ReadAllEndpoint
{
    public static async Task<Ok<ReadAllResponse>> HandleAsync(
        ReadAllRequest? request,
        ClaimsPrincipal user,
        IdentityDbContext db,
        ClientInfo client,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var now = time.UtcNow();
        var upTo = request?.UpTo is { } wanted && wanted < now ? wanted : now;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var count = await db.Notifications
            .Where(row => row.UserId == userId && !row.Read && row.CreatedAt <= upTo)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Read, true).SetProperty(one => one.ReadAt, now), cancellationToken);
        if (count > 0)
        {
            var facts = new Dictionary<string, string?> { ["count"] = count.ToString(CultureInfo.InvariantCulture) };
            db.Audit("notifications_read", userId, facts, now, client);
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(new ReadAllResponse(count, upTo));
    }
}
