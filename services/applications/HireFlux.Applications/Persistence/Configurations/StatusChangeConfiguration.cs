using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Applications.Persistence.Configurations;

internal sealed class StatusChangeConfiguration : IEntityTypeConfiguration<StatusChange>
{
    public void Configure(EntityTypeBuilder<StatusChange> builder)
    {
        builder.ToTable("application_status_history");
        builder.HasKey(change => new { change.ApplicationId, change.Version });
        builder.Property(change => change.Version).ValueGeneratedNever();
        builder.Property(change => change.FromStatus).HasMaxLength(50).HasConversion(new WordConverter<ApplicationStatus>());
        builder.Property(change => change.ToStatus).HasMaxLength(50).HasConversion(new WordConverter<ApplicationStatus>());
        builder.Property(change => change.Source).HasMaxLength(50).HasConversion(new WordConverter<MoveSource>());
        builder.Property(change => change.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.HasOne<Application>().WithMany().HasForeignKey(change => change.ApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}
