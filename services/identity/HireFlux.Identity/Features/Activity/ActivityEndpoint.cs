using System.Security.Claims;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Activity;

/// <summary>What the audit trail holds about the caller.</summary>
internal static class ActivityEndpoint
{
    public static async Task<Results<Ok<Page<ActivityItem>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        ClaimsPrincipal user,
        IdentityDbContext db,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<NewestFirst>(out var after, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var rows = await db.AuditEntries
            .Where(entry => entry.UserId == userId)
            .After(after)
            .Take(page.Size + 1)
            .Select(ActivityItem.FromEntry)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, row => new NewestFirst(row.CreatedAt, row.Id)));
    }
}
