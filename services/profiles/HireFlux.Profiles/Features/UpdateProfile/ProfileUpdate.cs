using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.UpdateProfile;

/// <summary>Changes a profile, with everything that goes with it, in one transaction.</summary>
internal sealed class ProfileUpdate(ProfilesDbContext db, PersonTurns turns, ProfileStore profiles, ProfileCache cache, TimeProvider time, ClientInfo client)
{
    /// <param name="userId">Whose.</param>
    /// <param name="ifMatch">The If-Match header; null to overwrite whatever is there.</param>
    /// <param name="change">Makes the new details from the present ones, or a problem that stops everything.</param>
    /// <param name="cancellationToken">The request's.</param>
    public async Task<Results<Ok<ProfileResponse>, ProblemHttpResult>> RunAsync(
        Guid userId,
        string? ifMatch,
        Func<ProfileDetails, (ProfileDetails? Details, ProblemHttpResult? Problem)> change,
        CancellationToken cancellationToken)
    {
        long? replaced = null;
        var result = await turns.TakeAsync<Results<Ok<ProfileResponse>, ProblemHttpResult>>(
            userId,
            async () =>
            {
                if (await profiles.OpenAsync(userId, cancellationToken) is not { } profile)
                {
                    return ProfileProblems.NotFound();
                }

                if (!EntityVersion.Allows(ifMatch, profile.Version))
                {
                    return ProfileProblems.VersionMismatch();
                }

                var (details, problem) = change(profile.Details);
                if (details is null)
                {
                    return problem!;
                }

                var (before, now) = (profile.Version, time.UtcNow());
                if (profile.Update(details, now) is { Count: > 0 } changed)
                {
                    replaced = before;
                    db.Publish(profile.ToEvent(), userId);
                    db.Audit("profile_updated", userId, new Dictionary<string, string?> { ["fields"] = string.Join(',', changed) }, now, client);
                }

                return TypedResults.Ok(ProfileResponse.Of(profile));
            },
            cancellationToken);
        if (replaced is { } version)
        {
            await cache.RemoveAsync(userId, version, CancellationToken.None);
        }

        return result;
    }
}
