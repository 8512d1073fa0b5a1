using System.Security.Claims;
using HireFlux.Identity.Features.Activity;
using HireFlux.Identity.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Features.Admin;

internal static class ListAuditEndpoint
{
    public static async Task<Results<Ok<Page<ActivityItem>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        [AsParameters] AuditFilter filter,
        ClaimsPrincipal user,
        IdentityDbContext db,
        AdminReads reads,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<NewestFirst>(out var after, out var problem))
        {
            return problem!;
        }

        var entries = db.AuditEntries.AsQueryable();
        if (filter.UserId is { } userId)
        {
            entries = entries.Where(entry => entry.UserId == userId);
        }

        if (!string.IsNullOrEmpty(filter.EventType))
        {
            entries = entries.Where(entry => entry.EventType == filter.EventType);
        }

        var rows = await entries.After(after).Take(page.Size + 1).Select(ActivityItem.FromEntry).ToListAsync(cancellationToken);
        var answer = rows.ToPage(page.Size, row => new NewestFirst(row.CreatedAt, row.Id));
        await reads.RecordAsync(user.UserId(), "audit", answer.Data.Select(row => row.UserId).Append(filter.UserId), cancellationToken);
        return TypedResults.Ok(answer);
    }
}
