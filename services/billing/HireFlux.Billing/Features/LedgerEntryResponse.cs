namespace HireFlux.Billing.Features;

/// <param name="Id">The entry.</param>
/// <param name="Sequence">Its place in the wallet's ledger, from 1.</param>
/// <param name="Amount">Credits; negative for a debit.</param>
/// <param name="BalanceAfter">Credits.</param>
/// <param name="TransactionType">purchase, apply, refund, bonus, allowance or expiry.</param>
/// <param name="Reason">For people.</param>
/// <param name="ApplicationId">What it was for; null where for no application.</param>
/// <param name="CreatedAt">UTC.</param>
internal sealed record LedgerEntryResponse(
    Guid Id, long Sequence, int Amount, int BalanceAfter, string TransactionType, string? Reason, Guid? ApplicationId, DateTime CreatedAt);
