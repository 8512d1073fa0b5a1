using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class ResumeConfiguration : IEntityTypeConfiguration<Resume>
{
    public void Configure(EntityTypeBuilder<Resume> builder)
    {
        builder.ToTable("resumes");
        builder.Property(resume => resume.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(resume => resume.OriginalFilename).HasMaxLength(255);
        // The design's 50 is shorter than its own example, the media type of DOCX.
        builder.Property(resume => resume.FileType).HasMaxLength(100);
        builder.Property(resume => resume.ParsedData).HasColumnType("jsonb");
        builder.Property(resume => resume.ParsingStatus).HasMaxLength(50).HasDefaultValue("pending");
        builder.Property(resume => resume.ParsingAttempts).HasDefaultValue(0);
        builder.Property(resume => resume.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(resume => resume.UpdatedAt).HasDefaultValueSql("now()");
        builder.Property(resume => resume.ScanStatus).HasMaxLength(20).HasDefaultValue(ScanStatuses.Unscanned);
        builder.Property(resume => resume.ParsingStep).HasMaxLength(20);
        builder.Property(resume => resume.Version).HasDefaultValue(1L);
        builder.HasIndex(resume => resume.UserId).HasDatabaseName("idx_resumes_user_id");
        builder.HasIndex(resume => resume.ParsingStatus).HasDatabaseName("idx_resumes_status");
        builder.HasIndex(resume => new { resume.UserId, resume.ContentSha256 })
            .IsUnique()
            .HasFilter("deleted_at is null")
            .HasDatabaseName("idx_resumes_user_content");
        builder.HasIndex(resume => resume.ContentSha256).HasFilter("deleted_at is null").HasDatabaseName("idx_resumes_content");
        builder.HasIndex(resume => resume.CreatedAt)
            .HasFilter("parsing_status in ('pending', 'processing') and deleted_at is null")
            .HasDatabaseName("idx_resumes_unread");
    }
}
