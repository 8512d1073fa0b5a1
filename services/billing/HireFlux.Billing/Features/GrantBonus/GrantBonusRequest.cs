namespace HireFlux.Billing.Features.GrantBonus;

/// <param name="UserId">Whom.</param>
/// <param name="Amount">Credits, 1 to 1,000.</param>
/// <param name="Reason">Shown to the person; at most 500 characters.</param>
internal sealed record GrantBonusRequest(Guid? UserId, int? Amount, string? Reason);
