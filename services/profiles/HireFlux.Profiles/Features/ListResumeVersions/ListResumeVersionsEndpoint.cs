using System.Security.Claims;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.ListResumeVersions;

internal static class ListResumeVersionsEndpoint
{
    public static async Task<Results<Ok<Page<ResumeVersionItem>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        ClaimsPrincipal user,
        ProfilesDbContext db,
        CancellationToken cancellationToken)
    {
        if (!page.TryRead<ResumeVersionKey>(out var key, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var query = db.ResumeVersions.Where(version => version.UserId == userId && version.DeletedAt == null);
        if (key is not null)
        {
            query = query.Where(version => version.CreatedAt < key.CreatedAt || (version.CreatedAt == key.CreatedAt && version.Id.CompareTo(key.Id) < 0));
        }

        var rows = await query
            .OrderByDescending(version => version.CreatedAt).ThenByDescending(version => version.Id)
            .Take(page.Size + 1)
            .Select(version => new ResumeVersionItem(
                version.Id,
                version.ResumeId,
                version.JobId,
                version.RevisedFrom,
                version.VersionName,
                version.TargetTitle,
                version.Tone,
                version.IsDefault,
                version.ModelUsed,
                version.CostUsd,
                version.CreatedAt,
                version.UpdatedAt))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, item => new ResumeVersionKey(item.CreatedAt, item.Id)));
    }
}
