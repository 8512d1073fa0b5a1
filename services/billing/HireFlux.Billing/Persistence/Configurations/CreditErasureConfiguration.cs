using HireFlux.Billing.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Billing.Persistence.Configurations;

internal sealed class CreditErasureConfiguration : IEntityTypeConfiguration<CreditErasure>
{
    public void Configure(EntityTypeBuilder<CreditErasure> builder)
    {
        builder.ToTable("credit_erasures");
        builder.HasKey(erasure => erasure.SubjectHash);
        builder.Property(erasure => erasure.ExecutedBy).HasMaxLength(63);
        builder.Property(erasure => erasure.ErasedAt).HasDefaultValueSql("now()");
        builder.IsAppendOnly();
    }
}
