using System.Text.Json;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain;
using HireFlux.ServiceDefaults.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Jobs.Persistence.Configurations;

internal sealed class JobSourceConfiguration : IEntityTypeConfiguration<JobSource>
{
    public void Configure(EntityTypeBuilder<JobSource> builder)
    {
        builder.ToTable("job_sources");
        builder.Property(source => source.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(source => source.Name).HasMaxLength(255);
        builder.Property(source => source.Kind).HasMaxLength(50);
        builder.Property(source => source.BoardToken).HasMaxLength(255);
        builder.Property(source => source.Company).HasMaxLength(Job.MaxCompany);
        // Never left to the database: EF would take a value equal to the type's default for one that was not set.
        builder.Property(source => source.IsActive).HasDefaultValue(true).ValueGeneratedNever();
        builder.Property(source => source.SyncIntervalMinutes).HasDefaultValue(360).ValueGeneratedNever();
        builder.Property(source => source.MissingSyncsBeforeClose).HasDefaultValue(2).ValueGeneratedNever();
        builder.Property(source => source.ConsecutiveFailures).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(source => source.LastSyncStatus).HasMaxLength(50);
        builder.Property(source => source.TotalJobsSynced).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(source => source.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.Property(source => source.UpdatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.Property(source => source.Validators)
            .HasColumnType("jsonb")
            .HasConversion(
                validators => JsonSerializer.Serialize(validators, JsonConventions.Options),
                json => JsonSerializer.Deserialize<BoardValidators>(json, JsonConventions.Options)!);
        builder.HasIndex(source => source.Name).IsUnique().HasDatabaseName("job_sources_name_key");
        builder.HasIndex(source => source.NextSyncAt).HasDatabaseName("idx_job_sources_due").HasFilter("is_active");
    }
}
