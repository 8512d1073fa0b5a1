using HireFlux.Profiles.Contracts;
using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Features.Profiles;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Features.ResumeVersions;

/// <summary>Keeps resume versions. Each write is a turn of the person's, so that exactly one version is the default while there are any.</summary>
internal sealed class ResumeVersionStore(ProfilesDbContext db, PersonTurns turns, TimeProvider time, ClientInfo client)
{
    private const int MostVersions = 200;

    /// <summary>The person's version; null when there is none, or it is deleted.</summary>
    public Task<ResumeVersion?> FindAsync(Guid userId, Guid id, CancellationToken cancellationToken) =>
        db.ResumeVersions.SingleOrDefaultAsync(version => version.UserId == userId && version.Id == id && version.DeletedAt == null, cancellationToken);

    /// <summary>Adds a version; a person's first, or a revision of the default, becomes the default.</summary>
    /// <returns>Why it cannot be added; null when it was.</returns>
    public Task<ProblemHttpResult?> AddAsync(ResumeVersion version, CancellationToken cancellationToken) => turns.TakeAsync(
        version.UserId,
        async () =>
        {
            var userId = version.UserId;
            if (await turns.IsErasedAsync(userId, cancellationToken))
            {
                return ProfileProblems.NotFound();
            }

            if (await db.ResumeVersions.CountAsync(other => other.UserId == userId && other.DeletedAt == null, cancellationToken) >= MostVersions)
            {
                return ResumeVersionProblems.TooMany(MostVersions);
            }

            db.ResumeVersions.Add(version);
            db.Publish(new ResumeVersionCreated(userId, version.Id, version.VersionName, version.CreatedAt), userId);
            Audit("resume_version_created", version);
            await db.SaveChangesAsync(cancellationToken);
            var present = await db.ResumeVersions.Where(other => other.UserId == userId && other.IsDefault).Select(other => (Guid?)other.Id).SingleOrDefaultAsync(cancellationToken);
            if (present is null || present == version.RevisedFrom)
            {
                await SwitchDefaultAsync(userId, version.Id, cancellationToken);
                await db.Entry(version).ReloadAsync(cancellationToken);
            }

            return null;
        },
        cancellationToken);

    /// <summary>Names a version anew.</summary>
    /// <returns>The version; null when there is none.</returns>
    public Task<ResumeVersion?> RenameAsync(Guid userId, Guid id, string name, CancellationToken cancellationToken) => ChangeAsync(
        userId,
        id,
        version =>
        {
            version.Rename(name, time.UtcNow());
            Audit("resume_version_renamed", version);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>Makes a version the default.</summary>
    /// <returns>The version; null when there is none.</returns>
    public Task<ResumeVersion?> MakeDefaultAsync(Guid userId, Guid id, CancellationToken cancellationToken) => ChangeAsync(
        userId,
        id,
        async version =>
        {
            if (await SwitchDefaultAsync(userId, id, cancellationToken) > 0)
            {
                Audit("resume_version_made_default", version);
            }
        },
        cancellationToken);

    /// <summary>Deletes a version; the default's place takes the newest that is left.</summary>
    /// <returns>The version; null when there is none.</returns>
    public Task<ResumeVersion?> DeleteAsync(Guid userId, Guid id, CancellationToken cancellationToken) => ChangeAsync(
        userId,
        id,
        async version =>
        {
            var (wasDefault, now) = (version.IsDefault, time.UtcNow());
            version.Delete(now);
            db.Publish(new ResumeVersionDeleted(userId, id, now), userId);
            Audit("resume_version_deleted", version);
            await db.SaveChangesAsync(cancellationToken);
            var newest = await db.ResumeVersions.Where(other => other.UserId == userId && other.DeletedAt == null)
                .OrderByDescending(other => other.CreatedAt).ThenByDescending(other => other.Id)
                .Select(other => (Guid?)other.Id).FirstOrDefaultAsync(cancellationToken);
            if (wasDefault && newest is { } next)
            {
                await SwitchDefaultAsync(userId, next, cancellationToken);
            }
        },
        cancellationToken);

    private Task<ResumeVersion?> ChangeAsync(Guid userId, Guid id, Func<ResumeVersion, Task> change, CancellationToken cancellationToken) => turns.TakeAsync(
        userId,
        async () =>
        {
            var version = await FindAsync(userId, id, cancellationToken);
            await (version is null ? Task.CompletedTask : change(version));
            return version;
        },
        cancellationToken);

    /// <summary>Makes a version the default in one statement. The inner update runs first, because the outer one asks how many rows it had.</summary>
    private Task<int> SwitchDefaultAsync(Guid userId, Guid id, CancellationToken cancellationToken)
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

    private void Audit(string what, ResumeVersion version) => db.Audit(
        what,
        version.UserId,
        new Dictionary<string, string?> { ["resume_version_id"] = version.Id.ToString(), ["model_used"] = version.ModelUsed },
        time.UtcNow(),
        client);
}
