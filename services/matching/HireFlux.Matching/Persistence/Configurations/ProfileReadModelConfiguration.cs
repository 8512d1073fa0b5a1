using HireFlux.Matching.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Matching.Persistence.Configurations;

internal sealed class ProfileReadModelConfiguration : IEntityTypeConfiguration<ProfileReadModel>
{
    public void Configure(EntityTypeBuilder<ProfileReadModel> builder)
    {
        builder.ToTable("profile_read_models");
        builder.HasKey(profile => profile.UserId);
        builder.Property(profile => profile.UserId).ValueGeneratedNever();
        builder.Property(profile => profile.Facts).HasColumnType("jsonb").HasDefaultValueSql("'{}'::jsonb");
        builder.Property(profile => profile.ScoredAlgoVersion).HasMaxLength(255);
        builder.Property(profile => profile.VectorsEncoder).HasMaxLength(255);
        builder.HasIndex(profile => profile.UpdatedAt).HasFilter("vectors_revision IS DISTINCT FROM revision").HasDatabaseName("idx_profile_read_models_no_vectors");
        builder.Property(profile => profile.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(profile => profile.UpdatedAt).HasDefaultValueSql("now()");
    }
}
