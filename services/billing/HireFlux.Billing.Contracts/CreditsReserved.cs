namespace HireFlux.Billing.Contracts;

/// <summary>Credits were set aside for an application.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Attempt">The attempt they were asked for.</param>
/// <param name="EntryId">The ledger entry.</param>
/// <param name="Amount">Credits, more than 0.</param>
/// <param name="BalanceAfter">Credits.</param>
/// <param name="Sequence">The entry's place in the wallet's ledger, from 1.</param>
/// <param name="ReservedAt">When. UTC.</param>
public sealed record CreditsReserved(
    Guid UserId,
    Guid ApplicationId,
    int Attempt,
    Guid EntryId,
    int Amount,
    int BalanceAfter,
    long Sequence,
    DateTime ReservedAt);
