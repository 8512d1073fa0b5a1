namespace HireFlux.Billing.Ledger;

/// <summary>A wallet whose ledger does not prove its balance.</summary>
/// <param name="UserId">Whose.</param>
/// <param name="Balance">As the wallet has it; null when there is no wallet.</param>
/// <param name="LedgerSum">Sum of all amounts.</param>
/// <param name="LastBalance">The newest entry's balance; null when there is none.</param>
/// <param name="BrokenEntries">Entries whose balance or place does not follow from the one before.</param>
internal sealed record LedgerDiscrepancy(Guid UserId, int? Balance, long LedgerSum, int? LastBalance, long BrokenEntries);
