using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features;

/// <summary>Writes resume versions. One person's writers take turns, so that exactly one version is the default while there are any.</summary>
internal sealed class ResumeVersionStore(ProfilesDbContext db, ProfileStore profiles, TimeProvider time, ClientInfo client)
{
    public const int MaxVersions = 200;

    /// <summary>The person's version; null when there is none, or it is deleted.</summary>
    public Task<ResumeVersion?> FindAsync(Guid userId, Guid id, CancellationToken cancellationToken) =>
        db.ResumeVersions.SingleOrDefaultAsync(version => version.UserId == userId && version.Id == id && version.DeletedAt == null, cancellationToken);

    /// <summary>Runs a change in a transaction with the person's rows locked: in the request's where there is one, else in its own.</summary>
    public async Task<T> InTurnAsync<T>(Guid userId, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        await profiles.LockAsync(userId, cancellationToken);
        var result = await change();
        await db.SaveChangesAsync(cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }

    /// <summary>Adds a version; a person's first, or a revision of the default, becomes the default. Call it in turn.</summary>
    /// <returns>Why it cannot be added; null when it was.</returns>
    public async Task<VersionRefusal?> AddAsync(ResumeVersion version, CancellationToken cancellationToken)
    {
        var userId = version.UserId;
        if (await db.ErasedUsers.AnyAsync(user => user.UserId == userId, cancellationToken))
        {
            return VersionRefusal.Erased;
        }

        var count = await db.ResumeVersions.CountAsync(other => other.UserId == userId && other.DeletedAt == null, cancellationToken);
        if (count >= MaxVersions)
        {
            return VersionRefusal.TooMany;
        }

        db.ResumeVersions.Add(version);
        db.Publish(new ResumeVersionCreated(userId, version.Id, version.VersionName, version.CreatedAt), userId);
        Audit("resume_version_created", version);
        await db.SaveChangesAsync(cancellationToken);
        var revisesDefault = version.RevisedFrom is { } source && await db.ResumeVersions.AnyAsync(other => other.UserId == userId && other.Id == source && other.IsDefault, cancellationToken);
        if (revisesDefault || !await db.ResumeVersions.AnyAsync(other => other.UserId == userId && other.IsDefault, cancellationToken))
        {
            await SwitchDefaultAsync(userId, version.Id, cancellationToken);
            await db.Entry(version).ReloadAsync(cancellationToken);
        }

        return null;
    }

    /// <summary>Deletes a version; of the default's place takes the newest that is left. Call it in turn.</summary>
    public async Task DeleteAsync(ResumeVersion version, CancellationToken cancellationToken)
    {
        var (userId, wasDefault, now) = (version.UserId, version.IsDefault, time.UtcNow());
        version.Delete(now);
        db.Publish(new ResumeVersionDeleted(userId, version.Id, now), userId);
        Audit("resume_version_deleted", version);
        await db.SaveChangesAsync(cancellationToken);
        var newest = await db.ResumeVersions.Where(other => other.UserId == userId && other.DeletedAt == null)
            .OrderByDescending(other => other.CreatedAt).ThenByDescending(other => other.Id)
            .Select(other => (Guid?)other.Id).FirstOrDefaultAsync(cancellationToken);
        if (wasDefault && newest is { } id)
        {
            await SwitchDefaultAsync(userId, id, cancellationToken);
        }
    }

    /// <summary>Makes a version the default in one statement. The inner update runs first, because the outer one asks how many rows it had.</summary>
    public Task<int> SwitchDefaultAsync(Guid userId, Guid id, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            WITH former AS (
                UPDATE resume_versions SET is_default = false, updated_at = {now}
                WHERE user_id = {userId} AND is_default AND id <> {id}
                RETURNING id)
            UPDATE resume_versions SET is_default = true, updated_at = {now}
            WHERE user_id = {userId} AND id = {id} AND deleted_at IS NULL AND NOT is_default AND (SELECT count(*) FROM former) >= 0
            """,
            cancellationToken);
    }

    public void Audit(string what, ResumeVersion version) => db.Audit(
        what,
        version.UserId,
        new Dictionary<string, string?> { ["resume_version_id"] = version.Id.ToString(), ["model_used"] = version.ModelUsed },
        time.UtcNow(),
        client);
}
