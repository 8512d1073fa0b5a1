namespace HireFlux.Billing.Features.ListPlans;

/// <param name="Data">All plans, in the price list's order.</param>
internal sealed record PlansResponse(IReadOnlyList<PlanResponse> Data);
