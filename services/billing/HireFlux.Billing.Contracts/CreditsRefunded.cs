namespace HireFlux.Billing.Contracts;

/// <summary>Credits set aside for an application went back.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Attempt">The attempt they were reserved for.</param>
/// <param name="EntryId">The ledger entry.</param>
/// <param name="Amount">Credits, more than 0.</param>
/// <param name="BalanceAfter">Credits.</param>
/// <param name="Reason">As SubmissionFailed has it.</param>
/// <param name="Sequence">The entry's place in the wallet's ledger, from 1.</param>
/// <param name="RefundedAt">When. UTC.</param>
public sealed record CreditsRefunded(
    Guid UserId,
    Guid ApplicationId,
    int Attempt,
    Guid EntryId,
    int Amount,
    int BalanceAfter,
    string Reason,
    long Sequence,
    DateTime RefundedAt);
