using System.Security.Claims;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.GetOnboarding;

internal static class GetOnboardingEndpoint
{
    public static async Task<Results<Ok<OnboardingResponse>, ProblemHttpResult>> HandleAsync(
        ClaimsPrincipal user,
        ProfilesDbContext db,
        ProfileStore profiles,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(row => row.UserId == userId, cancellationToken)
            ?? await profiles.OpenAndSaveAsync(userId, cancellationToken);
        return profile is null ? ProfileProblems.NotFound() : TypedResults.Ok(OnboardingResponse.Of(profile));
    }
}
