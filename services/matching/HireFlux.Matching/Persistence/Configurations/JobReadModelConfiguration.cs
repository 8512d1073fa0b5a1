using HireFlux.Matching.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Matching.Persistence.Configurations;

internal sealed class JobReadModelConfiguration : IEntityTypeConfiguration<JobReadModel>
{
    public void Configure(EntityTypeBuilder<JobReadModel> builder)
    {
        builder.ToTable("job_read_models", table => table.HasCheckConstraint("active_has_facts", "NOT is_active OR facts IS NOT NULL"));
        builder.HasKey(job => job.JobId);
        builder.Property(job => job.JobId).ValueGeneratedNever();
        builder.Property(job => job.Title).HasMaxLength(500);
        builder.Property(job => job.Company).HasMaxLength(255);
        builder.Property(job => job.RemotePolicy).HasMaxLength(50);
        builder.Property(job => job.Facts).HasColumnType("jsonb");
        builder.Property(job => job.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(job => job.UpdatedAt).HasDefaultValueSql("now()");
        builder.Property(job => job.ChangedIn).HasColumnType("xid8");
        builder.Property(job => job.VectorsEncoder).HasMaxLength(255);
        builder.HasIndex(job => job.PostedAt).HasFilter("is_active AND vectors_version IS DISTINCT FROM version").HasDatabaseName("idx_job_read_models_no_vectors");
        builder.HasIndex(job => job.ChangedIn).HasDatabaseName("idx_job_read_models_changed_in");
        builder.HasIndex(job => job.JobId).IncludeProperties(job => job.Version).HasFilter("is_active").HasDatabaseName("idx_job_read_models_active");
    }
}
