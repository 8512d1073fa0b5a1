using HireFlux.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Billing.Persistence.Configurations;

internal sealed class CreditWalletConfiguration : IEntityTypeConfiguration<CreditWallet>
{
    public void Configure(EntityTypeBuilder<CreditWallet> builder)
    {
        builder.ToTable("credit_wallets", table => table.HasCheckConstraint("positive_balance", "balance >= 0"));
        builder.Property(wallet => wallet.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.HasAlternateKey(wallet => wallet.UserId).HasName("credit_wallets_user_id_key");
        builder.Property(wallet => wallet.Balance).HasDefaultValue(0);
        builder.Property(wallet => wallet.LedgerSequence).HasDefaultValue(0L);
        builder.Property(wallet => wallet.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(wallet => wallet.UpdatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(wallet => wallet.UserId).HasDatabaseName("idx_credit_wallets_user_id");
    }
}
