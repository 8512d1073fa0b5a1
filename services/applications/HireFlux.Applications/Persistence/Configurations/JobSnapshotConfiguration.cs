using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Applications.Persistence.Configurations;

internal sealed class JobSnapshotConfiguration : IEntityTypeConfiguration<JobSnapshot>
{
    public void Configure(EntityTypeBuilder<JobSnapshot> builder)
    {
        builder.ToTable("job_snapshots");
        builder.HasKey(job => job.JobId);
        builder.Property(job => job.JobId).ValueGeneratedNever();
        builder.Property(job => job.Title).HasMaxLength(500);
        builder.Property(job => job.Company).HasMaxLength(255);
        builder.Property(job => job.RemotePolicy).HasMaxLength(50);
        builder.Property(job => job.SalaryCurrency).HasMaxLength(3);
        builder.Property(job => job.SalaryPeriod).HasMaxLength(10);
    }
}
