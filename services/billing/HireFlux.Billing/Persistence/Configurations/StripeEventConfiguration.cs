using HireFlux.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Billing.Persistence.Configurations;

internal sealed class StripeEventConfiguration : IEntityTypeConfiguration<StripeEvent>
{
    public void Configure(EntityTypeBuilder<StripeEvent> builder)
    {
        builder.ToTable("stripe_events");
        builder.Property(row => row.Id).HasMaxLength(255);
        builder.Property(row => row.Type).HasMaxLength(100);
        builder.Property(row => row.Payload).HasColumnType("jsonb");
        builder.Property(row => row.ReceivedAt).HasDefaultValueSql("now()");
        builder.Property(row => row.Attempts).HasDefaultValue(0);
        builder.HasIndex(row => row.ReceivedAt).HasFilter("processed_at IS NULL").HasDatabaseName("idx_stripe_events_unprocessed");
    }
}
