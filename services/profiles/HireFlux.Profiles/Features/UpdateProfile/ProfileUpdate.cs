using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.UpdateProfile;

/// <summary>Changes a profile, with everything that goes with it, in one transaction.</summary>
internal sealed class ProfileUpdate(ProfilesDbContext db, ProfileStore profiles, ProfileCache cache, TimeProvider time, ClientInfo client)
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
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var profile = await profiles.OpenAsync(userId, cancellationToken);
        if (profile is null)
        {
            return ProfileProblems.NotFound();
        }

        var replaced = profile.Version;
        if (!EntityVersion.Allows(ifMatch, replaced))
        {
            return ProfileProblems.VersionMismatch();
        }

        var (details, problem) = change(profile.Details);
        if (details is null)
        {
            return problem!;
        }

        var now = time.UtcNow();
        var changed = profile.Update(details, now);
        if (changed.Count > 0)
        {
            db.Publish(profile.ToEvent(), userId);
            db.Audit("profile_updated", userId, new Dictionary<string, string?> { ["fields"] = string.Join(',', changed) }, now, client);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (changed.Count > 0)
        {
            await cache.RemoveAsync(userId, replaced, CancellationToken.None);
        }

        return TypedResults.Ok(ProfileResponse.Of(profile));
    }
}
