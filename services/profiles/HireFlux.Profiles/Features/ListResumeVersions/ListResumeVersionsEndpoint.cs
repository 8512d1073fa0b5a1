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
        if (!page.TryRead<NewestFirst>(out var after, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var query = db.ResumeVersions.Where(version => version.UserId == userId && version.DeletedAt == null);
        if (after is not null)
        {
            query = query.Where(version => EF.Functions.LessThan(ValueTuple.Create(version.CreatedAt, version.Id), ValueTuple.Create(after.CreatedAt, after.Id)));
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
        return TypedResults.Ok(rows.ToPage(page.Size, item => new NewestFirst(item.CreatedAt, item.Id)));
    }
}
