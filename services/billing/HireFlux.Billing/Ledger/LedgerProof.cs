using HireFlux.Billing.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Ledger;

/// <summary>Proves for all wallets that the sum of the amounts, the balance and the last running balance are one number, with no entry missing between.</summary>
internal sealed class LedgerProof(BillingDbContext db)
{
    /// <summary>More than this many tell nothing more.</summary>
    private const int MaxReported = 1000;

    /// <summary>The wallets that fail, at most 1,000; empty when the books are right.</summary>
    public Task<List<LedgerDiscrepancy>> FindDiscrepanciesAsync(CancellationToken cancellationToken) => db.Database.SqlQuery<LedgerDiscrepancy>(
        $"""
        WITH steps AS (
            SELECT user_id, sequence, amount, balance_after,
                   lag(balance_after, 1, 0) OVER wallet AS balance_before,
                   row_number() OVER wallet AS place
            FROM credit_ledger
            WINDOW wallet AS (PARTITION BY user_id ORDER BY sequence)),
        books AS (
            SELECT user_id,
                   sum(amount) AS ledger_sum,
                   max(sequence) AS last_sequence,
                   (array_agg(balance_after ORDER BY sequence DESC))[1] AS last_balance,
                   count(*) FILTER (WHERE balance_after <> balance_before + amount OR sequence <> place) AS broken_entries
            FROM steps
            GROUP BY user_id)
        SELECT COALESCE(w.user_id, b.user_id) AS user_id, w.balance, COALESCE(b.ledger_sum, 0) AS ledger_sum,
               b.last_balance, COALESCE(b.broken_entries, 0) AS broken_entries
        FROM credit_wallets w FULL JOIN books b ON b.user_id = w.user_id
        WHERE w.balance IS DISTINCT FROM COALESCE(b.ledger_sum, 0)
           OR w.balance IS DISTINCT FROM COALESCE(b.last_balance, 0)
           OR w.ledger_sequence IS DISTINCT FROM COALESCE(b.last_sequence, 0)
           OR b.broken_entries > 0
        ORDER BY 1
        LIMIT {MaxReported}
        """).ToListAsync(cancellationToken);
}
