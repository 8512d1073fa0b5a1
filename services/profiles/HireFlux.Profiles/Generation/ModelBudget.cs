using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Persistence;
using HireFlux.Resumes.Writing.Chat;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HireFlux.Profiles.Generation;

/// <summary>
/// Keeps calls to models within a person's month, and on record. A call is reserved before it is made and settled after it, each in a
/// transaction of its own, so that what failed or was rolled back elsewhere is still paid and known.
/// </summary>
internal sealed class ModelBudget(IServiceScopeFactory scopes, IOptions<BudgetOptions> options, TimeProvider time)
{
    /// <summary>Reserves the most that a call can cost.</summary>
    /// <param name="userId">Whose budget.</param>
    /// <param name="kind">One of <see cref="GenerationKinds"/>.</param>
    /// <param name="provider">Whom the call goes to.</param>
    /// <param name="mostCost">US dollars.</param>
    /// <param name="cancellationToken">The request's.</param>
    /// <returns>What to settle; null when the month's budget does not have it.</returns>
    public async Task<Guid?> ReserveAsync(Guid userId, string kind, string provider, decimal mostCost, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProfilesDbContext>();
        var now = time.UtcNow();
        var month = new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Not the lock on the person's rows: a request that holds it may be the one that asks.
        var name = $"budget/{userId:N}";
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
        var plan = await db.PersonPlans.Where(row => row.UserId == userId).Select(row => row.Plan).SingleOrDefaultAsync(cancellationToken);
        var spent = await db.GenerationCalls.Where(call => call.UserId == userId && call.At >= month).SumAsync(call => call.CostUsd, cancellationToken);
        if (spent + mostCost > options.Value.Of(plan))
        {
            return null;
        }

        var call = GenerationRecord.Start(userId, kind, provider, mostCost, now);
        db.GenerationCalls.Add(call);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return call.Id;
    }

    /// <summary>Writes down what a reserved call was and cost. It is not cancelled with the request: the provider charges all the same.</summary>
    /// <param name="id">As reserved.</param>
    /// <param name="call">The call; null when the caller went away in it, so that nobody knows what it cost.</param>
    public async Task SettleAsync(Guid id, GenerationCall? call)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProfilesDbContext>();
        var record = await db.GenerationCalls.SingleOrDefaultAsync(row => row.Id == id, CancellationToken.None);
        if (record is null)
        {
            // The person was erased in between.
            return;
        }

        if (call is null)
        {
            record.Abandon();
        }
        else
        {
            record.Settle(call);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }
}
