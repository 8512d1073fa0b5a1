using HireFlux.Profiles.Domain;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Persistence;

/// <summary>
/// Opens profiles for writing. Writers of one person's rows take turns through a lock that also exists before the row does:
/// so two first requests make one profile, and an erased account gets none.
/// </summary>
internal sealed class ProfileStore(ProfilesDbContext db, TimeProvider time)
{
    /// <summary>Waits until no other transaction writes this person's rows. The lock ends with the transaction.</summary>
    public Task LockAsync(Guid userId, CancellationToken cancellationToken)
    {
        var name = LockName(userId);
        return db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
    }

    /// <summary>
    /// Keeps the account from being erased until the transaction ends, without making writers of other rows of this person wait.
    /// </summary>
    /// <returns>False when it was erased.</returns>
    public async Task<bool> HoldAsync(Guid userId, CancellationToken cancellationToken)
    {
        var name = LockName(userId);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared(hashtextextended({name}, 0))", cancellationToken);
        return !await db.ErasedUsers.AnyAsync(user => user.UserId == userId, cancellationToken);
    }

    /// <summary>The person's profile, locked; an empty one, with its event, when there was none. Needs a transaction.</summary>
    /// <returns>Null when the account was erased.</returns>
    public async Task<Profile?> OpenAsync(Guid userId, CancellationToken cancellationToken)
    {
        await LockAsync(userId, cancellationToken);
        var profile = await db.Profiles.SingleOrDefaultAsync(row => row.UserId == userId, cancellationToken);
        if (profile is not null || await db.ErasedUsers.AnyAsync(user => user.UserId == userId, cancellationToken))
        {
            return profile;
        }

        profile = new Profile(userId, time.UtcNow());
        db.Profiles.Add(profile);
        db.Publish(profile.ToEvent(), userId);
        return profile;
    }

    /// <summary>The same in a transaction of its own, for readers that come before the event that opens a new account's profile.</summary>
    public async Task<Profile?> OpenAndSaveAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var profile = await OpenAsync(userId, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return profile;
    }

    private static string LockName(Guid userId) => $"profile/{userId:N}";
}
