using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Applications.Persistence.Configurations;

internal sealed class FrozenPostingConfiguration : IEntityTypeConfiguration<FrozenPosting>
{
    public void Configure(EntityTypeBuilder<FrozenPosting> builder)
    {
        builder.ToTable("application_postings");
        builder.HasKey(posting => posting.ApplicationId);
        builder.Property(posting => posting.ApplicationId).ValueGeneratedNever();
        builder.Property(posting => posting.Title).HasMaxLength(500);
        builder.Property(posting => posting.Company).HasMaxLength(255);
        builder.Property(posting => posting.RemotePolicy).HasMaxLength(50);
        builder.Property(posting => posting.SalaryCurrency).HasMaxLength(3);
        builder.Property(posting => posting.SalaryPeriod).HasMaxLength(10);
    }
}
