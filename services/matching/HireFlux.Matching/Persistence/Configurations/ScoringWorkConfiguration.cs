using HireFlux.Matching.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Matching.Persistence.Configurations;

internal sealed class ScoringWorkConfiguration : IEntityTypeConfiguration<ScoringWork>
{
    public void Configure(EntityTypeBuilder<ScoringWork> builder)
    {
        builder.ToTable("scoring_work", table => table.HasCheckConstraint("valid_kind", "kind IN ('profile', 'job')"));
        builder.HasKey(work => new { work.Kind, work.SubjectId });
        builder.Property(work => work.Kind).HasMaxLength(20);
        builder.HasIndex(work => new { work.Priority, work.AvailableAt }).HasDatabaseName("idx_scoring_work_next");
        builder.HasIndex(work => work.LeaseId).HasFilter("lease_id IS NOT NULL").HasDatabaseName("idx_scoring_work_lease");
    }
}
