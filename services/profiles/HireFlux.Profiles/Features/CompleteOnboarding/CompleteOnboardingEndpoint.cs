using System.Security.Claims;
using HireFlux.Profiles.Features.GetOnboarding;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Auth;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.CompleteOnboarding;

internal static class CompleteOnboardingEndpoint
{
    public static async Task<Results<Ok<OnboardingResponse>, ProblemHttpResult>> HandleAsync(
        ClaimsPrincipal user,
        ProfilesDbContext db,
        PersonTurns turns,
        ProfileStore profiles,
        ProfileCache cache,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        long? replaced = null;
        var result = await turns.TakeAsync<Results<Ok<OnboardingResponse>, ProblemHttpResult>>(
            userId,
            async () =>
            {
                if (await profiles.OpenAsync(userId, cancellationToken) is not { } profile)
                {
                    return ProfileProblems.NotFound();
                }

                var missing = profile.Completion.MissingRequired;
                if (!profile.OnboardingCompleted && missing.Count > 0)
                {
                    return ProfileProblems.OnboardingIncomplete(missing);
                }

                var (before, now) = (profile.Version, time.UtcNow());
                if (profile.CompleteOnboarding(now))
                {
                    replaced = before;
                    db.Publish(profile.ToEvent(), userId);
                    db.Audit("onboarding_completed", userId, new Dictionary<string, string?>(), now, client);
                }

                return TypedResults.Ok(OnboardingResponse.Of(profile));
            },
            cancellationToken);
        if (replaced is { } version)
        {
            await cache.RemoveAsync(userId, version, CancellationToken.None);
        }

        return result;
    }
}
