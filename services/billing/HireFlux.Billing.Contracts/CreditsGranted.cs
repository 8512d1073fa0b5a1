namespace HireFlux.Billing.Contracts;

/// <summary>Credits came into a wallet.</summary>
/// <param name="UserId">The person.</param>
/// <param name="EntryId">The ledger entry.</param>
/// <param name="Amount">Credits, more than 0.</param>
/// <param name="BalanceAfter">Credits.</param>
/// <param name="TransactionType">purchase, bonus or allowance.</param>
/// <param name="Sequence">The entry's place in the wallet's ledger, from 1.</param>
/// <param name="GrantedAt">When. UTC.</param>
public sealed record CreditsGranted(
    Guid UserId,
    Guid EntryId,
    int Amount,
    int BalanceAfter,
    string TransactionType,
    long Sequence,
    DateTime GrantedAt);
