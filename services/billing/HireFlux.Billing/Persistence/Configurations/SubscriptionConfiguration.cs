using HireFlux.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Billing.Persistence.Configurations;

internal sealed class SubscriptionConfiguration : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.ToTable("subscriptions", table =>
        {
            table.HasCheckConstraint("valid_plan", "plan IN ('free', 'plus', 'pro')");
            // Stripe's full list: docs.stripe.com/api/subscriptions/object#subscription_object-status
            table.HasCheckConstraint(
                "valid_status",
                "status IN ('incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused')");
        });
        builder.Property(subscription => subscription.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.HasAlternateKey(subscription => subscription.UserId).HasName("subscriptions_user_id_key");
        builder.Property(subscription => subscription.StripeCustomerId).HasMaxLength(255);
        builder.Property(subscription => subscription.StripeSubscriptionId).HasMaxLength(255);
        builder.Property(subscription => subscription.Plan).HasMaxLength(50);
        builder.Property(subscription => subscription.Status).HasMaxLength(50);
        builder.Property(subscription => subscription.CancelAtPeriodEnd).HasDefaultValue(false);
        builder.Property(subscription => subscription.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(subscription => subscription.UpdatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(subscription => subscription.UserId).HasDatabaseName("idx_subscriptions_user_id");
        builder.HasIndex(subscription => subscription.StripeCustomerId).HasDatabaseName("idx_subscriptions_stripe_customer");
        builder.HasIndex(subscription => subscription.Status).HasDatabaseName("idx_subscriptions_status");
        builder.HasIndex(subscription => subscription.StripeSubscriptionId).IsUnique().HasDatabaseName("subscriptions_stripe_subscription_id_key");
        builder.HasIndex(subscription => subscription.StripeSubscriptionId, "stripe_subscription").HasDatabaseName("idx_subscriptions_stripe_subscription");
    }
}
