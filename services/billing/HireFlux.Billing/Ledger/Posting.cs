namespace HireFlux.Billing.Ledger;

/// <summary>A movement of credits that is asked for.</summary>
/// <param name="UserId">Whose wallet.</param>
/// <param name="Amount">Credits; negative for a debit.</param>
/// <param name="TransactionType">One of <see cref="Domain.TransactionTypes"/>; the database checks that the sign fits.</param>
/// <param name="Reason">For people.</param>
/// <param name="IdempotencyKey">At most 255 characters; posted once, whatever happens.</param>
/// <param name="ApplicationId">The application that the credits are for.</param>
/// <param name="ReversalOf">The debit that this gives back.</param>
/// <param name="ActorId">The operator who asks for it.</param>
internal sealed record Posting(
    Guid UserId,
    int Amount,
    string TransactionType,
    string Reason,
    string IdempotencyKey,
    Guid? ApplicationId = null,
    Guid? ReversalOf = null,
    Guid? ActorId = null);
