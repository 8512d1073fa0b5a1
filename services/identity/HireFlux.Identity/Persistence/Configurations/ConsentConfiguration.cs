using HireFlux.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Identity.Persistence.Configurations;

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consents");
        builder.Property(row => row.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(row => row.Purpose).HasMaxLength(100);
        builder.Property(row => row.DocumentVersion).HasMaxLength(50);
        builder.Property(row => row.CreatedAt).HasDefaultValueSql("now()");
        builder.HasOne<User>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.UserId, row.Purpose, row.CreatedAt }).IsDescending(false, false, true).HasDatabaseName("idx_consents_user_purpose");
    }
}
