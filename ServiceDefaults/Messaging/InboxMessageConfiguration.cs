using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.ServiceDefaults.Messaging;

internal sealed class InboxMessageConfiguration : IEntityTypeConfiguration<InboxMessage>
{
    public void Configure(EntityTypeBuilder<InboxMessage> builder)
    {
        builder.ToTable("inbox_messages");
        builder.HasKey(message => new { message.MessageId, message.Handler });
        builder.Property(message => message.Handler).HasMaxLength(200);
        builder.Property(message => message.HandledAt).HasDefaultValueSql("now()");
        builder.HasIndex(message => message.HandledAt).HasDatabaseName("idx_inbox_messages_handled_at");
    }
}
