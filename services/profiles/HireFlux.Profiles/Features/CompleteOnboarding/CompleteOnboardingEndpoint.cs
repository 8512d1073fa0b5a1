using System.Security.Claims;
using HireFlux.Profiles.Features.GetOnboarding;
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
        ProfileStore profiles,
        ProfileCache cache,
        TimeProvider time,
        ClientInfo client,
        CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var profile = await profiles.OpenAsync(userId, cancellationToken);
        if (profile is null)
        {
            return ProfileProblems.NotFound();
        }

        var missing = profile.Completion.MissingRequired;
        if (!profile.OnboardingCompleted && missing.Count > 0)
        {
            return ProfileProblems.OnboardingIncomplete(missing);
        }

        var replaced = profile.Version;
        var now = time.UtcNow();
        if (profile.CompleteOnboarding(now))
        {
            db.Publish(profile.ToEvent(), userId);
            db.Audit("onboarding_completed", userId, new Dictionary<string, string?>(), now, client);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            await cache.RemoveAsync(userId, replaced, CancellationToken.None);
        }

        return TypedResults.Ok(OnboardingResponse.Of(profile));
    }
}
