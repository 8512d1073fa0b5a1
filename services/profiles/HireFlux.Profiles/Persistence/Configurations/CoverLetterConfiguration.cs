using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class CoverLetterConfiguration : IEntityTypeConfiguration<CoverLetter>
{
    public void Configure(EntityTypeBuilder<CoverLetter> builder)
    {
        builder.ToTable("cover_letters");
        builder.Property(letter => letter.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(letter => letter.Tone).HasMaxLength(50);
        builder.Property(letter => letter.Length).HasMaxLength(50);
        builder.Property(letter => letter.CompanyPersonalized).HasDefaultValue(false);
        builder.Property(letter => letter.JobTitle).HasMaxLength(500);
        builder.Property(letter => letter.Company).HasMaxLength(500);
        builder.Property(letter => letter.Sentences).HasColumnType("jsonb");
        builder.Property(letter => letter.Report).HasColumnType("jsonb");
        builder.Property(letter => letter.MasterData).HasColumnType("jsonb");
        builder.Property(letter => letter.ModelUsed).HasMaxLength(100);
        builder.Property(letter => letter.PromptVersion).HasMaxLength(50);
        builder.Property(letter => letter.CostUsd).HasPrecision(10, 4);
        builder.Property(letter => letter.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(letter => letter.UpdatedAt).HasDefaultValueSql("now()");
        builder.HasOne<ResumeVersion>().WithMany().HasForeignKey(letter => letter.ResumeVersionId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Resume>().WithMany().HasForeignKey(letter => letter.ResumeId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(letter => letter.ResumeId).HasDatabaseName("idx_cover_letters_resume_id");
        builder.HasIndex(letter => letter.UserId).HasDatabaseName("idx_cover_letters_user_id");
        builder.HasIndex(letter => letter.JobId).HasDatabaseName("idx_cover_letters_job_id");
        builder.HasIndex(letter => letter.ResumeVersionId).HasDatabaseName("idx_cover_letters_resume_version_id");
    }
}
