using HireFlux.Jobs.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Jobs.Persistence.Configurations;

internal sealed class JobEpochConfiguration : IEntityTypeConfiguration<JobEpoch>
{
    public void Configure(EntityTypeBuilder<JobEpoch> builder)
    {
        builder.ToTable("job_epochs");
        builder.HasKey(epoch => epoch.Slot);
        builder.Property(epoch => epoch.Slot).ValueGeneratedNever();
    }
}
