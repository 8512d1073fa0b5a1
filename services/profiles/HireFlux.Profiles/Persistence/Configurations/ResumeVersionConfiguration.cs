using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class ResumeVersionConfiguration : IEntityTypeConfiguration<ResumeVersion>
{
    public void Configure(EntityTypeBuilder<ResumeVersion> builder)
    {
        builder.ToTable("resume_versions");
        builder.Property(version => version.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(version => version.VersionName).HasMaxLength(255);
        builder.Property(version => version.TargetTitle).HasMaxLength(255);
        builder.Property(version => version.Tone).HasMaxLength(50);
        builder.Property(version => version.Content).HasColumnType("jsonb");
        builder.Property(version => version.MasterData).HasColumnType("jsonb");
        builder.Property(version => version.Report).HasColumnType("jsonb");
        builder.Property(version => version.IsDefault).HasDefaultValue(false);
        builder.Property(version => version.ModelUsed).HasMaxLength(100);
        builder.Property(version => version.CostUsd).HasPrecision(10, 4);
        builder.Property(version => version.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(version => version.UpdatedAt).HasDefaultValueSql("now()");
        builder.HasOne<Resume>().WithMany().HasForeignKey(version => version.ResumeId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(version => version.UserId).HasDatabaseName("idx_resume_versions_user_id");
        builder.HasIndex(version => version.ResumeId).HasDatabaseName("idx_resume_versions_resume_id");
        builder.HasIndex(version => new { version.UserId, version.IsDefault })
            .IsUnique()
            .HasFilter("is_default = true")
            .HasDatabaseName("idx_resume_versions_default");
    }
}
