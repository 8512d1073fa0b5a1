using HireFlux.Matching.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Matching.Persistence.Configurations;

internal sealed class MatchScoreConfiguration : IEntityTypeConfiguration<MatchScore>
{
    public void Configure(EntityTypeBuilder<MatchScore> builder)
    {
        builder.ToTable("match_scores", table => table.HasCheckConstraint("valid_fit_index", "fit_index >= 0 AND fit_index <= 100"));
        builder.Property(match => match.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(match => match.EmbeddingSimilarityScore).HasPrecision(5, 2);
        builder.Property(match => match.KeywordMatchScore).HasPrecision(5, 2);
        builder.Property(match => match.RecencyScore).HasPrecision(5, 2);
        builder.Property(match => match.SeniorityAlignmentScore).HasPrecision(5, 2);
        builder.Property(match => match.LocationScore).HasPrecision(5, 2);
        builder.Property(match => match.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(match => match.UpdatedAt).HasDefaultValueSql("now()");
        builder.Property(match => match.AlgoVersion).HasMaxLength(255);
        builder.Property(match => match.EvidenceCoverage).HasPrecision(4, 3);
        builder.Property(match => match.Band).HasMaxLength(20).HasConversion<FitBandConverter>();
        builder.HasIndex(match => new { match.UserId, match.JobId }).IsUnique().HasDatabaseName("unique_match_per_user_job");
        builder.HasIndex(match => match.UserId).HasDatabaseName("idx_match_scores_user_id");
        builder.HasIndex(match => match.JobId).HasDatabaseName("idx_match_scores_job_id");
        builder.HasIndex(match => match.FitIndex).IsDescending().HasDatabaseName("idx_match_scores_fit_index");
        builder.HasIndex(match => new { match.UserId, match.FitIndex }).IsDescending(false, true).HasDatabaseName("idx_match_scores_user_fit");
    }
}
