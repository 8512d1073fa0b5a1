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
        builder.HasIndex(resume => resume.UserId).HasDatabaseName("idx_resumes_user_id");
        builder.HasIndex(resume => resume.ParsingStatus).HasDatabaseName("idx_resumes_status");
    }
}
