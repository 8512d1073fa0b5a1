using HireFlux.Matching.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Matching.Persistence.Configurations;

internal sealed class ResumeReadModelConfiguration : IEntityTypeConfiguration<ResumeReadModel>
{
    public void Configure(EntityTypeBuilder<ResumeReadModel> builder)
    {
        builder.ToTable("resume_read_models");
        builder.HasKey(resume => resume.ResumeId);
        builder.Property(resume => resume.ResumeId).ValueGeneratedNever();
        builder.Property(resume => resume.Facts).HasColumnType("jsonb");
        builder.Property(resume => resume.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(resume => resume.UpdatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(resume => new { resume.UserId, resume.ParsedAt }).IsDescending(false, true).HasDatabaseName("idx_resume_read_models_user_parsed");
    }
}
