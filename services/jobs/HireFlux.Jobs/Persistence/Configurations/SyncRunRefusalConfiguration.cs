using HireFlux.Jobs.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Jobs.Persistence.Configurations;

internal sealed class SyncRunRefusalConfiguration : IEntityTypeConfiguration<SyncRunRefusal>
{
    public void Configure(EntityTypeBuilder<SyncRunRefusal> builder)
    {
        builder.ToTable("sync_run_refusals");
        builder.Property(refusal => refusal.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(refusal => refusal.ExternalId).HasMaxLength(Job.MaxExternalId);
        builder.Property(refusal => refusal.Title).HasMaxLength(Job.MaxTitle);
        builder.Property(refusal => refusal.Reason).HasMaxLength(50);
        builder.HasOne<SyncRun>().WithMany().HasForeignKey(refusal => refusal.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(refusal => new { refusal.RunId, refusal.Id }).HasDatabaseName("idx_sync_run_refusals_run");
    }
}
