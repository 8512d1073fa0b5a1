using HireFlux.Matching.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Matching.Persistence.Configurations;

internal sealed class MatchOutcomeConfiguration : IEntityTypeConfiguration<MatchOutcome>
{
    public void Configure(EntityTypeBuilder<MatchOutcome> builder)
    {
        builder.ToTable("match_outcomes");
        builder.HasKey(outcome => outcome.ApplicationId);
        builder.Property(outcome => outcome.ApplicationId).ValueGeneratedNever();
        builder.Property(outcome => outcome.AlgoVersion).HasMaxLength(255);
        builder.Property(outcome => outcome.Band).HasMaxLength(20).HasConversion<FitBandConverter>();
        builder.Property(outcome => outcome.ResponseType).HasMaxLength(50);
        builder.HasIndex(outcome => outcome.UserId).HasDatabaseName("idx_match_outcomes_user_id");
    }
}
