using System.Security.Cryptography;
using System.Text.Json;
using HireFlux.Jobs.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>
/// Keeps pages for an hour under the count of changes that they hold for. A change makes another key, so that no replica, and no Redis that was
/// away for a while, serves what was true before it.
/// </summary>
internal sealed class SearchCache(HybridCache cache, JobsDbContext db, IServiceScopeFactory scopes)
{
    /// <summary>As <see cref="JobSearch.FindAsync"/>; a posting that expires is still shown until the schedule closes it, within a minute.</summary>
    public async Task<JobSearchPage> FindAsync(SearchJobsFilter filter, SearchKey? after, int size, CancellationToken cancellationToken)
    {
        var epoch = await db.JobEpochs.SumAsync(slot => slot.Value, cancellationToken);
        var asked = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { filter, after, size })));
        return await cache.GetOrCreateAsync(
            $"search:{epoch}:{asked}",
            async token =>
            {
                // Callers that come at the same time share this read, so it must outlive the request that began it.
                await using var scope = scopes.CreateAsyncScope();
                return await scope.ServiceProvider.GetRequiredService<JobSearch>().FindAsync(filter, after, size, token);
            },
            cancellationToken: cancellationToken);
    }
}
