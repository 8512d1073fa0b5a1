using HireFlux.Profiles.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using StackExchange.Redis;

namespace HireFlux.Profiles.Features.Profiles;

/// <summary>
/// Keeps profiles by person and version. The version in the key is the check that no replica, and no Redis that missed a removal while it was
/// away, can serve what was true before a change.
/// </summary>
internal sealed partial class ProfileCache(HybridCache cache, IServiceScopeFactory scopes, ILogger<ProfileCache> logger)
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

    /// <summary>Forgets a version that was replaced or erased. With Redis away it stays there until it expires, and nobody asks for it.</summary>
    public async ValueTask RemoveAsync(Guid userId, long version, CancellationToken cancellationToken)
    {
        try
        {
            await cache.RemoveAsync(Key(userId, version), cancellationToken);
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException)
        {
            LogNotRemoved(logger, exception.GetType().Name);
        }
    }

    private static string Key(Guid userId, long version) => $"profile:{userId:N}:{version}";

    [LoggerMessage(Level = LogLevel.Warning, Message = "A profile that was replaced stays in the cache until it expires: {Kind}")]
    private static partial void LogNotRemoved(ILogger logger, string kind);
}
