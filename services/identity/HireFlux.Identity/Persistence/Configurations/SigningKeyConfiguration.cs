using HireFlux.Identity.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Identity.Persistence.Configurations;

internal sealed class SigningKeyConfiguration : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("signing_keys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Purpose).HasMaxLength(20);
        builder.HasIndex(key => new { key.Purpose, key.ActiveFrom }).IsUnique().HasDatabaseName("idx_signing_keys_purpose");
    }
}
