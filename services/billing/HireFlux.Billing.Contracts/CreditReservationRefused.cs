namespace HireFlux.Billing.Contracts;

/// <summary>Credits could not be set aside.</summary>
/// <param name="UserId">The person.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Attempt">The attempt they were asked for.</param>
/// <param name="Amount">Credits asked for.</param>
/// <param name="Balance">Credits there are.</param>
/// <param name="Code">insufficient_credits, wallet_not_found or submission_already_failed.</param>
/// <param name="RefusedAt">When. UTC.</param>
public sealed record CreditReservationRefused(
    Guid UserId,
    Guid ApplicationId,
    int Attempt,
    int Amount,
    int Balance,
    string Code,
    DateTime RefusedAt);
