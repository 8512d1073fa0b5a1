using HireFlux.Billing.Contracts;
using HireFlux.Profiles.Persistence;
using HireFlux.ServiceDefaults.Messaging;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Profiles.Consumers;

/// <summary>Keeps what each person's plan is, for the budget of generation.</summary>
internal sealed class FollowPlans(ProfilesDbContext db) : IHandle<SubscriptionChanged>
{
    public async Task HandleAsync(SubscriptionChanged message, CancellationToken cancellationToken)
    {
        // What is not paid for is free; past_due is Stripe's time of grace.
        var plan = message.Status is "active" or "trialing" or "past_due" ? message.Plan : "free";
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO person_plans (user_id, plan, version)
            SELECT {message.UserId}, {plan}, {message.Version}
            WHERE NOT EXISTS (SELECT FROM erased_users WHERE user_id = {message.UserId})
            ON CONFLICT (user_id) DO UPDATE SET plan = excluded.plan, version = excluded.version WHERE person_plans.version < excluded.version
            """,
            cancellationToken);
    }
}
