using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Persistence;

/// <summary>
/// Lets the writers of one person's rows take turns, through a lock that also exists before any row does: so two first requests make one
/// profile, exactly one version is the default, and an erased account gets nothing. The lock ends with the transaction.
/// </summary>
internal sealed class PersonTurns(ProfilesDbContext db)
{
    /// <summary>
    /// Makes a change in turn and saves it: in the transaction that there is (of a message, or of a request under an Idempotency-Key), else in
    /// one of its own.
    /// </summary>
    public async Task<T> TakeAsync<T>(Guid userId, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var name = LockName(userId);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
        var result = await change();
        await db.SaveChangesAsync(cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return result;
    }

    /// <summary>
    /// Keeps the account from being erased until the transaction ends, without making writers of other rows of this person wait.
    /// </summary>
    /// <returns>False when it was erased.</returns>
    public async Task<bool> HoldAsync(Guid userId, CancellationToken cancellationToken)
    {
        var name = LockName(userId);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared(hashtextextended({name}, 0))", cancellationToken);
        return !await IsErasedAsync(userId, cancellationToken);
    }

    /// <summary>Whether the account was erased. Who asks in turn, or holds, can rely on the answer.</summary>
    public Task<bool> IsErasedAsync(Guid userId, CancellationToken cancellationToken) => db.ErasedUsers.AnyAsync(user => user.UserId == userId, cancellationToken);

    private static string LockName(Guid userId) => $"profile/{userId:N}";
}
