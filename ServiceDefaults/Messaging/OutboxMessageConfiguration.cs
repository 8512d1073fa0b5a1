using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.ServiceDefaults.Messaging;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_messages");
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Sequence).UseIdentityAlwaysColumn();
        builder.Property(message => message.Type).HasMaxLength(255);
        builder.Property(message => message.TraceParent).HasMaxLength(55);
        builder.Property(message => message.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedOnAdd();
        builder.HasIndex(message => message.Sequence).IsUnique().HasDatabaseName("idx_outbox_messages_sequence");
        builder.HasIndex(message => new { message.AggregateId, message.Sequence }).HasDatabaseName("idx_outbox_messages_aggregate");
    }
}
