using HireFlux.Identity.Audit;
using HireFlux.Identity.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Identity.Persistence.Configurations;

/// <summary>The table is partitioned by month, which is in the migration: the model has no words for it.</summary>
internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("events_audit").IsAppendOnly();
        builder.HasKey(entry => new { entry.Id, entry.CreatedAt });
        builder.Property(entry => entry.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(entry => entry.EventType).HasMaxLength(100);
        builder.Property(entry => entry.EventData).HasColumnType("jsonb");
        builder.Property(entry => entry.IpAddress).HasColumnType("inet");
        builder.Property(entry => entry.CreatedAt).HasDefaultValueSql("now()");
        builder.HasOne<User>().WithMany().HasForeignKey(entry => entry.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(entry => entry.UserId).HasDatabaseName("idx_events_audit_user_id");
        builder.HasIndex(entry => entry.EventType).HasDatabaseName("idx_events_audit_type");
        builder.HasIndex(entry => entry.CreatedAt).IsDescending().HasDatabaseName("idx_events_audit_created_at");
    }
}
