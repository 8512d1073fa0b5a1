using HireFlux.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Identity.Persistence.Configurations;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notifications");
        builder.Property(row => row.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(row => row.Type).HasMaxLength(50);
        builder.Property(row => row.Title).HasMaxLength(255);
        builder.Property(row => row.Read).HasDefaultValue(false);
        builder.Property(row => row.CreatedAt).HasDefaultValueSql("now()");
        builder.HasOne<User>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.UserId).HasDatabaseName("idx_notifications_user_id");
        builder.HasIndex(row => new { row.UserId, row.CreatedAt }).IsDescending(false, true)
            .HasFilter("read = false").HasDatabaseName("idx_notifications_unread");
        builder.HasIndex(row => row.CreatedAt).IsDescending().HasDatabaseName("idx_notifications_created_at");
    }
}
