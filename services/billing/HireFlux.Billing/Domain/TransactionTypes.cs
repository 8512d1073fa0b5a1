namespace HireFlux.Billing.Domain;

/// <summary>Why credits moved: the words of <c>credit_ledger.transaction_type</c>. Debits are <see cref="Apply"/> and <see cref="Expiry"/>, all else is credit.</summary>
internal static class TransactionTypes
{
    public const string Purchase = "purchase";
    public const string Apply = "apply";
    public const string Refund = "refund";
    public const string Bonus = "bonus";
    public const string Allowance = "allowance";
    public const string Expiry = "expiry";
}
