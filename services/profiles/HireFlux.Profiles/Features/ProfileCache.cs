using HireFlux.Profiles.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace HireFlux.Profiles.Features;

/// <summary>
/// Keeps profiles by person and version. The version in the key is the check that no replica, and no Redis that missed a removal while it was
/// away, can serve what was true before a change.
/// </summary>
internal sealed class ProfileCache(HybridCache cache, IServiceScopeFactory scopes)
{
    /// <summary>The profile of that version, or of a newer one if it changed meanwhile; null when it is gone.</summary>
    public ValueTask<ProfileResponse?> GetAsync(Guid userId, long version, CancellationToken cancellationToken) => cache.GetOrCreateAsync(
        Key(userId, version),
        async token =>
        {
            // Callers that come at the same time share this read, so it must outlive the request that began it.
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ProfilesDbContext>();
            var profile = await db.Profiles.AsNoTracking().SingleOrDefaultAsync(row => row.UserId == userId, token);
            return profile is null ? null : ProfileResponse.Of(profile);
        },
        cancellationToken: cancellationToken);

    /// <summary>Forgets a version that was replaced or erased.</summary>
    public ValueTask RemoveAsync(Guid userId, long version, CancellationToken cancellationToken) =>
        cache.RemoveAsync(Key(userId, version), cancellationToken);

    private static string Key(Guid userId, long version) => $"profile:{userId:N}:{version}";
}
