using System.Security.Cryptography;
using System.Text.Json;
using HireFlux.Matching.Features.ListMatches;
using HireFlux.ServiceDefaults.Http;
using Microsoft.Extensions.Caching.Hybrid;

namespace HireFlux.Matching.Features;

/// <summary>
/// Keeps pages of matches under the state they hold for: person, revision, epochs and filters. A change makes another key, so that no replica, and
/// no Redis that was away for a while, serves what was true before it.
/// </summary>
internal sealed class MatchCache(HybridCache cache, IServiceScopeFactory scopes)
{
    private static readonly HybridCacheEntryOptions s_options = new() { Expiration = TimeSpan.FromHours(1), LocalCacheExpiration = TimeSpan.FromMinutes(1) };

    public ValueTask<Page<MatchResponse>> GetAsync(Guid userId, Standing standing, MatchQuery query, CancellationToken cancellationToken)
    {
        var filters = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(query)));
        return cache.GetOrCreateAsync(
            $"matches:{userId:N}:{standing.CacheKey}:{filters}",
            async token =>
            {
                // Callers that come at the same time share this read, so it must outlive the request that began it.
                await using var scope = scopes.CreateAsyncScope();
                return await scope.ServiceProvider.GetRequiredService<MatchPages>().ReadAsync(userId, query, token);
            },
            s_options,
            cancellationToken: cancellationToken);
    }
}
