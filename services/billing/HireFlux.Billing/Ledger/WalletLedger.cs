using HireFlux.Billing.Contracts;
using HireFlux.Billing.Domain;
using HireFlux.Billing.Persistence;
using HireFlux.Identity.Contracts;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Ledger;

/// <summary>Moves credits. Every call runs in the caller's transaction, and what it publishes is saved by the caller.</summary>
internal sealed class WalletLedger(BillingDbContext db, TimeProvider time, ClientInfo client)
{
    /// <summary>
    /// Makes the wallet with its welcome bonus where there is none yet, whichever event of a new person comes first.
    /// </summary>
    /// <returns>False for a person who was erased: nothing is made again.</returns>
    public async Task<bool> OpenAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (await db.Wallets.AnyAsync(wallet => wallet.UserId == userId, cancellationToken))
        {
            return true;
        }

        // Held against erase_credit_subject, which takes the same lock: the check and the insert cannot straddle an erasure.
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('wallet/' || {userId.ToString()}, 0))", cancellationToken);
        var opened = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO credit_wallets (id, user_id)
            SELECT {Guid.CreateVersion7()}, {userId}
            WHERE NOT EXISTS (SELECT 1 FROM credit_erasures WHERE subject_hash = {CreditErasure.Hash(userId)})
            ON CONFLICT (user_id) DO NOTHING
            """,
            cancellationToken);
        if (opened == 1)
        {
            var bonus = new Posting(userId, CreditWallet.WelcomeBonus, TransactionTypes.Bonus, "Welcome to HireFlux", $"welcome:{userId}");
            await GrantAsync(bonus, cancellationToken);
        }

        return opened == 1 || await db.Wallets.AnyAsync(wallet => wallet.UserId == userId, cancellationToken);
    }

    /// <summary>Puts credits into a wallet and tells the person.</summary>
    /// <returns>Null when there is no wallet.</returns>
    public async Task<CreditLedgerEntry?> GrantAsync(Posting posting, CancellationToken cancellationToken)
    {
        var entry = await PostAsync(posting, cancellationToken);
        if (entry is null)
        {
            return null;
        }

        db.Publish(
            new CreditsGranted(entry.UserId, entry.Id, entry.Amount, entry.BalanceAfter, entry.TransactionType, entry.Sequence, entry.CreatedAt),
            entry.UserId);
        db.Audit(
            "credits_granted",
            entry.UserId,
            new Dictionary<string, string?>
            {
                ["entry_id"] = entry.Id.ToString(),
                ["amount"] = $"{entry.Amount}",
                ["transaction_type"] = entry.TransactionType,
                ["reason"] = entry.Reason,
                ["actor_id"] = entry.ActorId?.ToString(),
            },
            entry.CreatedAt,
            client);
        db.Notify(
            entry.UserId,
            NotificationTypes.Credit,
            entry.Amount == 1 ? "1 credit added" : $"{entry.Amount} credits added",
            $"{entry.Reason}. Your balance is {entry.BalanceAfter}.",
            "/credits",
            entry.CreatedAt);
        return entry;
    }

    /// <summary>
    /// Moves the balance and writes the entry in one statement. The row lock of the update puts the entries of one wallet in sequence, and its
    /// condition is what keeps a balance from going below zero however many debits come at once.
    /// </summary>
    /// <returns>Null when there is no wallet or its balance is too small.</returns>
    public async Task<CreditLedgerEntry?> PostAsync(Posting posting, CancellationToken cancellationToken)
    {
        var entries = await db.Ledger.FromSql(
            $"""
            WITH moved AS (
                UPDATE credit_wallets
                SET balance = balance + {posting.Amount}, ledger_sequence = ledger_sequence + 1, updated_at = {time.UtcNow()}
                WHERE user_id = {posting.UserId} AND balance >= -({posting.Amount})
                RETURNING user_id, balance, ledger_sequence, updated_at)
            INSERT INTO credit_ledger (
                id, user_id, sequence, amount, balance_after, transaction_type, reason,
                application_id, reversal_of, actor_id, idempotency_key, created_at)
            SELECT
                {Guid.CreateVersion7()}, user_id, ledger_sequence, {posting.Amount}, balance, {posting.TransactionType}, {posting.Reason},
                {posting.ApplicationId}::uuid, {posting.ReversalOf}::uuid, {posting.ActorId}::uuid, {posting.IdempotencyKey}, updated_at
            FROM moved
            RETURNING *
            """).AsNoTracking().ToListAsync(cancellationToken);
        return entries.SingleOrDefault();
    }

    /// <summary>True for a person who was erased: no row may name them again.</summary>
    public Task<bool> IsErasedAsync(Guid userId, CancellationToken cancellationToken)
    {
        var subjectHash = CreditErasure.Hash(userId);
        return db.Erasures.AnyAsync(erasure => erasure.SubjectHash == subjectHash, cancellationToken);
    }

    /// <summary>Replaces the person by a pseudonym nobody knows, through the one function that may.</summary>
    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"SELECT erase_credit_subject({userId})", cancellationToken);
        await db.Subscriptions.Where(subscription => subscription.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"DELETE FROM idempotency_keys WHERE user_id = {userId}", cancellationToken);
    }
}
