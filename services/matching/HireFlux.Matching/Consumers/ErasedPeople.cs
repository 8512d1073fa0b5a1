using HireFlux.Matching.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Matching.Consumers;

/// <summary>Knows whose account was erased. What is of one person comes under several keys and may be handled at the same time as the erasure.</summary>
internal sealed class ErasedPeople(MatchingDbContext db)
{
    /// <summary>Whether the account is gone; the answer holds until the end of the transaction.</summary>
    public async Task<bool> HasAsync(Guid userId, CancellationToken cancellationToken)
    {
        await LockAsync(userId, cancellationToken);
        return await db.ErasedUsers.AnyAsync(user => user.UserId == userId, cancellationToken);
    }

    public async Task LockAsync(Guid userId, CancellationToken cancellationToken)
    {
        var name = $"candidate/{userId:N}";
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
    }
}
