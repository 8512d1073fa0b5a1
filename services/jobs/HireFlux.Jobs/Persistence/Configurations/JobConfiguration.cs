using System.Text.Json;
using HireFlux.Jobs.Domain;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Jobs.Persistence.Configurations;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs");
        Columns(builder);
        Indexes(builder);
        builder.HasOne<JobSource>().WithMany().HasForeignKey(job => job.SourceId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Columns(EntityTypeBuilder<Job> builder)
    {
        builder.Property(job => job.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(job => job.ExternalId).HasMaxLength(Job.MaxExternalId);
        builder.Property(job => job.Title).HasMaxLength(Job.MaxTitle);
        builder.Property(job => job.Company).HasMaxLength(Job.MaxCompany);
        builder.Property(job => job.Location).HasMaxLength(Job.MaxLocation);
        builder.Property(job => job.RemotePolicy).HasMaxLength(50);
        builder.Property(job => job.SalaryPeriod).HasMaxLength(10);
        // The design's defaults stay in the table and are never used: an unknown currency is NULL, not USD.
        builder.Property(job => job.SalaryCurrency).HasMaxLength(3).HasDefaultValue("USD").ValueGeneratedNever();
        builder.Property(job => job.VisaFriendly).HasDefaultValue(false).ValueGeneratedNever();
        builder.Property(job => job.IsActive).HasDefaultValue(true).ValueGeneratedNever();
        builder.Property(job => job.Version).HasDefaultValue(1L).ValueGeneratedNever().IsConcurrencyToken();
        builder.Property(job => job.MissingSyncs).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(job => job.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.Property(job => job.UpdatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.Property(job => job.Metadata)
            .HasColumnType("jsonb")
            .HasDefaultValueSql("'{}'::jsonb")
            .ValueGeneratedNever()
            .HasConversion(
                metadata => JsonSerializer.Serialize(metadata, JsonConventions.Options),
                json => JsonSerializer.Deserialize<JobMetadata>(json, JsonConventions.Options)!);
    }

    private static void Indexes(EntityTypeBuilder<Job> builder)
    {
        builder.HasIndex(job => new { job.SourceId, job.ExternalId }).IsUnique().HasDatabaseName("unique_job_per_source");
        builder.HasIndex(job => new { job.IsActive, job.PostedAt }).IsDescending(false, true).HasDatabaseName("idx_jobs_active_posted").HasFilter("is_active = true");
        builder.HasIndex(job => job.ExpiresAt).HasDatabaseName("idx_jobs_expires_at").HasFilter("is_active AND expires_at IS NOT NULL");
        builder.HasIndex(job => job.ClusterId).HasDatabaseName("idx_jobs_cluster").HasFilter("is_active");
    }
}
