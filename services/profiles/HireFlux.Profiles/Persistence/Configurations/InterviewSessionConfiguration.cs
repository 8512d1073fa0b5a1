using HireFlux.Profiles.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Profiles.Persistence.Configurations;

internal sealed class InterviewSessionConfiguration : IEntityTypeConfiguration<InterviewSession>
{
    public void Configure(EntityTypeBuilder<InterviewSession> builder)
    {
        builder.ToTable("interview_sessions");
        builder.Property(session => session.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(session => session.Role).HasMaxLength(255);
        builder.Property(session => session.Questions).HasColumnType("jsonb");
        builder.Property(session => session.Answers).HasColumnType("jsonb").HasDefaultValueSql("'[]'::jsonb");
        builder.Property(session => session.OverallScore).HasPrecision(3, 1);
        builder.Property(session => session.StartedAt).HasDefaultValueSql("now()");
        builder.Property(session => session.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(session => session.UpdatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(session => session.UserId).HasDatabaseName("idx_interview_sessions_user_id");
        builder.HasIndex(session => session.StartedAt).IsDescending().HasDatabaseName("idx_interview_sessions_started_at");
    }
}
