using System.Security.Claims;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.GetProfile;

internal static class GetProfileEndpoint
{
    public static async Task<Results<Ok<ProfileResponse>, ProblemHttpResult>> HandleAsync(
        ClaimsPrincipal user,
        ProfilesDbContext db,
        ProfileStore profiles,
        ProfileCache cache,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var version = await db.Profiles.Where(row => row.UserId == userId).Select(row => (long?)row.Version).SingleOrDefaultAsync(cancellationToken)
            ?? (await profiles.OpenAndSaveAsync(userId, cancellationToken))?.Version;
        return version is not null && await cache.GetAsync(userId, version.Value, cancellationToken) is { } profile
            ? TypedResults.Ok(profile)
            : ProfileProblems.NotFound();
    }
}
