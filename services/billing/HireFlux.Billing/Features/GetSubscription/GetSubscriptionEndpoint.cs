using System.Security.Claims;
using HireFlux.Billing.Persistence;
using HireFlux.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Features.GetSubscription;

internal static class GetSubscriptionEndpoint
{
    public static async Task<Ok<SubscriptionResponse>> HandleAsync(ClaimsPrincipal user, BillingDbContext db, CancellationToken cancellationToken)
    {
        var userId = user.UserId();
        var subscription = await db.Subscriptions
            .Where(row => row.UserId == userId)
            .Select(row => new SubscriptionResponse(
                row.Plan, row.Status, row.CurrentPeriodStart, row.CurrentPeriodEnd, row.CancelAtPeriodEnd, row.CanceledAt, row.TrialEnd))
            .SingleOrDefaultAsync(cancellationToken);
        return TypedResults.Ok(subscription ?? SubscriptionResponse.Free);
    }
}
