using HireFlux.Identity.Contracts;
using HireFlux.Identity.Keys;
using HireFlux.Identity.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Identity.Audit;

/// <summary>Appends to the audit trail.</summary>
internal sealed class AuditTrail(IdentityDbContext db, KeyRing keys)
{
    /// <summary>
    /// Adds an entry to the caller's transaction unless its event is already recorded. Appends wait for one another until that transaction ends:
    /// a chain has one end.
    /// </summary>
    /// <exception cref="TimeoutException">The keys are not loaded yet.</exception>
    public async Task AppendAsync(AuditRecorded message, CancellationToken cancellationToken)
    {
        var seal = keys.Required.Audit;
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('identity/audit', 0))", cancellationToken);
        if (await db.AuditEntries.AnyAsync(entry => entry.Id == message.EventId, cancellationToken))
        {
            return;
        }

        var occurredAt = AuditFacts.OccurredAt(message);
        var chain = await ChainOfAsync(AuditChain.MonthOf(occurredAt), cancellationToken);

        // Nobody here may be an account erased meanwhile: the entry stays, without its subject.
        var isKnown = await db.Users.AnyAsync(user => user.Id == message.UserId, cancellationToken);
        var entry = new AuditEntry
        {
            Id = message.EventId,
            UserId = isKnown ? message.UserId : null,
            EventType = AuditFacts.EventType(message),
            EventData = AuditFacts.Data(message),
            IpAddress = AuditFacts.Address(message),
            UserAgent = AuditFacts.UserAgent(message),
            CreatedAt = occurredAt,
            Sequence = chain.Sequence + 1,
            SubjectHash = message.UserId is { } userId ? seal.SubjectHash(userId) : null,
            PrevHash = chain.Hash,
        };
        entry.Hash = seal.Hash(entry);
        chain.Advance(entry);
        db.AuditEntries.Add(entry);
    }

    private async Task<AuditChain> ChainOfAsync(DateOnly month, CancellationToken cancellationToken)
    {
        var chain = await db.AuditChains.FindAsync([month], cancellationToken);
        if (chain is null)
        {
            chain = new AuditChain(month);
            db.AuditChains.Add(chain);
        }

        return chain;
    }
}
