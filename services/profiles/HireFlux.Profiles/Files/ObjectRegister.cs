using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Files;

/// <summary>
/// The table stored_objects. A file is announced before it is stored, claimed in the transaction of the resume that refers to it, and
/// released in the transaction that ends the reference; <see cref="ObjectRemover"/> removes what nobody claims. Where a resume's row is
/// locked too, the register comes first.
/// </summary>
internal sealed class ObjectRegister(ProfilesDbContext db, TimeProvider time)
{
    /// <summary>How long an upload may take from its announcement to its claim.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromHours(1);

    /// <summary>Says that a file is going to be stored. Commits by itself: a crash in the middle of storing must not be forgotten.</summary>
    public Task AnnounceAsync(ContentHash hash, int sizeBytes, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO stored_objects AS known (content_sha256, size_bytes, created_at, remove_after)
            VALUES ({hash.Bytes}, {sizeBytes}, {now}, {now + s_grace})
            ON CONFLICT (content_sha256) DO UPDATE SET remove_after = excluded.remove_after WHERE known.remove_after IS NOT NULL
            """,
            cancellationToken);
    }

    /// <summary>Keeps a file for the resume that this transaction writes.</summary>
    /// <returns>False when it was removed meanwhile: announce and store it again.</returns>
    public async Task<bool> ClaimAsync(ContentHash hash, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync($"UPDATE stored_objects SET remove_after = NULL WHERE content_sha256 = {hash.Bytes}", cancellationToken) == 1;

    /// <summary>Asks, with this transaction, whether anybody still needs these files.</summary>
    public async Task ReleaseAsync(IReadOnlyCollection<byte[]> hashes, CancellationToken cancellationToken)
    {
        if (hashes.Count > 0)
        {
            // In one order, so that two who release the same files wait for each other instead of both.
            await db.Database.ExecuteSqlAsync(
                $"""
                WITH released AS (
                    SELECT content_sha256 FROM stored_objects WHERE content_sha256 = ANY ({hashes.ToArray()}) ORDER BY content_sha256 FOR UPDATE)
                UPDATE stored_objects AS stored SET remove_after = {time.UtcNow()}
                FROM released WHERE stored.content_sha256 = released.content_sha256
                """,
                cancellationToken);
        }
    }
}
