using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.ServiceDefaults.Persistence;

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("idempotency_keys");
        builder.HasKey(row => new { row.UserId, row.Key });
        builder.Property(row => row.Key).HasMaxLength(IdempotencyKey.MaxKeyLength);
        builder.Property(row => row.CreatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(row => row.CreatedAt).HasDatabaseName("idx_idempotency_keys_created_at");
    }
}
