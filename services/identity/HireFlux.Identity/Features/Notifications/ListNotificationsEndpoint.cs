using System.Security.Claims;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Notifications;

internal static class ListNotificationsEndpoint
{
    public static async Task<Results<Ok<Page<NotificationItem>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        bool? unread,
        ClaimsPrincipal user,
        IdentityDbContext db,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<NewestFirst>(out var after, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var notifications = db.Notifications.Where(row => row.UserId == userId);
        if (unread is { } isUnread)
        {
            notifications = notifications.Where(row => row.Read == !isUnread);
        }

        if (after is not null)
        {
            notifications = notifications.Where(row =>
                EF.Functions.LessThan(ValueTuple.Create(row.CreatedAt, row.Id), ValueTuple.Create(after.CreatedAt, after.Id)));
        }

        var rows = await notifications
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id)
            .Take(page.Size + 1)
            .Select(row => new NotificationItem(row.Id, row.Type, row.Title, row.Message, row.ActionUrl, row.Read, row.ReadAt, row.CreatedAt))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, row => new NewestFirst(row.CreatedAt, row.Id)));
    }
}
