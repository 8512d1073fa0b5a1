using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Applications.Persistence.Configurations;

internal sealed class EmployerResponseConfiguration : IEntityTypeConfiguration<EmployerResponse>
{
    public void Configure(EntityTypeBuilder<EmployerResponse> builder)
    {
        builder.ToTable("application_responses");
        builder.Property(response => response.Id).HasDefaultValueSql("gen_random_uuid()").ValueGeneratedNever();
        builder.Property(response => response.ResponseType).HasMaxLength(50).HasConversion(new WordConverter<ResponseType>());
        builder.HasOne<Application>().WithMany().HasForeignKey(response => response.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(response => new { response.ApplicationId, response.ResponseType }).IsUnique()
            .HasDatabaseName("unique_response_per_application");
    }
}
