using HireFlux.Billing.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Features.ListPlans;

internal static class ListPlansEndpoint
{
    public static async Task<Ok<PlansResponse>> HandleAsync(BillingDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(new PlansResponse(await db.Plans
            .OrderBy(plan => plan.Position)
            .Select(plan => new PlanResponse(
                plan.Code, plan.Name, plan.MonthlyPrice, plan.Currency, plan.MonthlyCredits, plan.CoverLetterLimit, plan.SuggestionLimit, plan.SuggestionPeriod))
            .ToListAsync(cancellationToken)));
}
