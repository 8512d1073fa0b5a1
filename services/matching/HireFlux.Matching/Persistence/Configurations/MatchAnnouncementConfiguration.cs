using HireFlux.Matching.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Matching.Persistence.Configurations;

internal sealed class MatchAnnouncementConfiguration : IEntityTypeConfiguration<MatchAnnouncement>
{
    public void Configure(EntityTypeBuilder<MatchAnnouncement> builder)
    {
        builder.ToTable("match_announcements");
        builder.HasKey(announcement => new { announcement.UserId, announcement.JobId });
        builder.HasIndex(announcement => announcement.UserId).HasFilter("announced_at IS NULL").HasDatabaseName("idx_match_announcements_due");
        builder.HasIndex(announcement => announcement.JobId).HasDatabaseName("idx_match_announcements_job_id");
    }
}
