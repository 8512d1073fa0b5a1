using HireFlux.Jobs.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Jobs.Persistence.Configurations;

internal sealed class SyncRunConfiguration : IEntityTypeConfiguration<SyncRun>
{
    public void Configure(EntityTypeBuilder<SyncRun> builder)
    {
        builder.ToTable("sync_runs");
        builder.Property(run => run.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(run => run.Status).HasMaxLength(20);
        builder.Property(run => run.Trigger).HasMaxLength(20);
        builder.Property(run => run.ErrorCode).HasMaxLength(50);
        builder.Property(run => run.ErrorDetail).HasMaxLength(500);
        builder.Property(run => run.Attempt).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(run => run.Seen).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(run => run.Published).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(run => run.Changed).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(run => run.Unchanged).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(run => run.Refused).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(run => run.Closed).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(run => run.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.HasOne<JobSource>().WithMany().HasForeignKey(run => run.SourceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(run => run.SourceId, "idx_sync_runs_one_active").IsUnique()
            .HasDatabaseName("idx_sync_runs_one_active").HasFilter("status IN ('queued', 'running')");
        builder.HasIndex(run => new { run.SourceId, run.CreatedAt }).IsDescending(false, true).HasDatabaseName("idx_sync_runs_source");
    }
}
