using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Applications.Persistence.Configurations;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("applications", table =>
        {
            table.HasCheckConstraint("valid_application_status", "status IN ('saved', 'applied', 'interview', 'offer', 'rejected')");
            table.HasCheckConstraint("valid_application_method", "application_method IN ('manual', 'apply_assist', 'auto_apply')");
            table.HasCheckConstraint("valid_response_type", "response_type IN ('rejection', 'interview_request', 'offer')");
            table.HasCheckConstraint("valid_assist_state", "assist_state IN ('reserving', 'ready', 'refused', 'cancelled', 'submitted')");
        });
        builder.Property(application => application.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(application => application.Status).HasMaxLength(50).HasConversion(new WordConverter<ApplicationStatus>())
            .HasDefaultValueSql("'saved'").ValueGeneratedNever();
        builder.Property(application => application.ApplicationMethod).HasMaxLength(50).HasConversion(new WordConverter<ApplicationMethod>());
        builder.Property(application => application.ResponseType).HasMaxLength(50).HasConversion(new WordConverter<ResponseType>());
        builder.Property(application => application.AssistState).HasMaxLength(50).HasConversion(new WordConverter<AssistState>());
        builder.Property(application => application.AssistCode).HasMaxLength(100);
        builder.Property(application => application.AssistAttempt).HasDefaultValue(0);
        builder.Property(application => application.Answers).HasColumnType("jsonb").HasConversion(new JsonMapConverter(), new JsonMapComparer())
            .HasDefaultValueSql("'{}'::jsonb").ValueGeneratedNever();
        builder.Property(application => application.AnswerSources).HasColumnType("jsonb").HasConversion(new JsonMapConverter(), new JsonMapComparer())
            .HasDefaultValueSql("'{}'::jsonb").ValueGeneratedNever();
        builder.PrimitiveCollection(application => application.MissingAnswers).HasColumnType("text[]").HasDefaultValueSql("'{}'::text[]").ValueGeneratedNever();
        builder.Property(application => application.ResponseReceived).HasDefaultValue(false);
        builder.Property(application => application.Version).HasDefaultValue(1L).ValueGeneratedNever().IsConcurrencyToken();
        builder.Property(application => application.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.Property(application => application.UpdatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.Ignore(application => application.IsAssisted);
        builder.HasOne(application => application.Posting).WithOne()
            .HasForeignKey<FrozenPosting>(posting => posting.ApplicationId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(application => application.UserId).HasDatabaseName("idx_applications_user_id");
        builder.HasIndex(application => application.JobId).HasDatabaseName("idx_applications_job_id");
        builder.HasIndex(application => application.Status).HasDatabaseName("idx_applications_status");
        builder.HasIndex(application => application.AppliedAt).IsDescending().HasDatabaseName("idx_applications_applied_at");
        builder.HasIndex(application => new { application.UserId, application.Status }).HasDatabaseName("idx_applications_user_status");
        builder.HasIndex(application => new { application.UserId, application.Status, application.AppliedAt }).IsDescending(false, false, true)
            .HasDatabaseName("idx_applications_user_status_date");
        builder.HasIndex(application => new { application.UserId, application.JobId }).IsUnique().HasFilter("job_id IS NOT NULL")
            .HasDatabaseName(ApplicationIndexes.UniquePerUserJob);
        builder.HasIndex(application => application.AssistExpiresAt).HasFilter("assist_state IN ('reserving', 'ready')")
            .HasDatabaseName("idx_applications_assist_expiry");
    }
}
