using System.Security.Claims;
using HireFlux.Applications.Domain;
using HireFlux.Applications.Persistence;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Applications.Features.ListApplications;

internal static class ListApplicationsEndpoint
{
    public static async Task<Results<Ok<Page<ApplicationResponse>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] PageRequest page,
        [FromQuery(Name = "status")] string? status,
        ClaimsPrincipal user,
        ApplicationsDbContext db,
        CancellationToken cancellationToken)
    {
        var wanted = Words.TryParse<ApplicationStatus>(status);
        if (status is not null && wanted is null)
        {
            return Problems.Validation(new Dictionary<string, string[]> { ["status"] = ["Must be saved, applied, interview, offer or rejected."] });
        }

        if (!page.TryRead<ApplicationKey>(out var key, out var problem))
        {
            return problem!;
        }

        var userId = user.UserId();
        var query = db.Applications.Where(application => application.UserId == userId);
        if (wanted is not null)
        {
            query = query.Where(application => application.Status == wanted);
        }

        if (key is not null)
        {
            query = query.Where(application => application.CreatedAt < key.CreatedAt
                || (application.CreatedAt == key.CreatedAt && application.Id.CompareTo(key.Id) < 0));
        }

        var rows = await query
            .OrderByDescending(application => application.CreatedAt).ThenByDescending(application => application.Id)
            .Take(page.Size + 1)
            .Select(ApplicationResponse.Projection)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ToPage(page.Size, application => new ApplicationKey(application.CreatedAt, application.Id)));
    }
}
