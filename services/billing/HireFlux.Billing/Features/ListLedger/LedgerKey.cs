namespace HireFlux.Billing.Features.ListLedger;

internal sealed record LedgerKey(long Sequence);
