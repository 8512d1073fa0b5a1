using HireFlux.Matching.Domain;
using HireFlux.Matching.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Scoring;

/// <summary>Counts changes of postings, so that no answer from before one is served from the cache.</summary>
internal sealed class JobEpochs(MatchingDbContext db)
{
    /// <summary>Belongs into the transaction of the change.</summary>
    public async Task CountChangeAsync(Guid jobId, CancellationToken cancellationToken)
    {
        var slot = (short)(jobId.GetHashCode() & (JobEpoch.Slots - 1));
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO job_epochs AS epoch (slot, value) VALUES ({slot}, 1) ON CONFLICT (slot) DO UPDATE SET value = epoch.value + 1",
            cancellationToken);
    }
}
