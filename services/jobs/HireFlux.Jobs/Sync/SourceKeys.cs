using System.Security.Cryptography;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults.Security;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Jobs.Sync;

/// <summary>The sealed API keys of sources, when the key that seals them is replaced.</summary>
internal sealed partial class SourceKeys(JobsDbContext db, SecretSealer sealer, ILogger<SourceKeys> logger)
{
    /// <summary>
    /// Seals again what another key sealed. Each row by itself and only if nobody changed it meanwhile, so it may run beside everything else, be
    /// stopped at any point and be repeated.
    /// </summary>
    /// <returns>How many were sealed again, and how many do not open with any key that is known.</returns>
    public async Task<(int Resealed, int Unreadable)> ResealAsync(CancellationToken cancellationToken)
    {
        var (resealed, unreadable) = (0, 0);
        var sources = await db.Sources.AsNoTracking()
            .Where(source => source.ApiKeyEncrypted != null)
            .Select(source => new { source.Id, Sealed = source.ApiKeyEncrypted! })
            .ToListAsync(cancellationToken);
        foreach (var source in sources)
        {
            try
            {
                if (sealer.NeedsResealing(source.Sealed))
                {
                    var again = sealer.Seal(sealer.Open(source.Sealed, source.Id), source.Id);
                    resealed += await db.Sources
                        .Where(row => row.Id == source.Id && row.ApiKeyEncrypted == source.Sealed)
                        .ExecuteUpdateAsync(set => set.SetProperty(row => row.ApiKeyEncrypted, again), cancellationToken);
                }
            }
            catch (CryptographicException)
            {
                unreadable++;
                LogUnreadable(logger, source.Id);
            }
        }

        LogResealed(logger, resealed, unreadable);
        return (resealed, unreadable);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The key of source {SourceId} does not open with any key that is configured")]
    private static partial void LogUnreadable(ILogger logger, Guid sourceId);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Resealed} keys of sources were sealed again, {Unreadable} could not be read")]
    private static partial void LogResealed(ILogger logger, int resealed, int unreadable);
}
