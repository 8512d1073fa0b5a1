using HireFlux.Billing.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Billing.Persistence.Configurations;

internal sealed class CreditLedgerEntryConfiguration : IEntityTypeConfiguration<CreditLedgerEntry>
{
    public void Configure(EntityTypeBuilder<CreditLedgerEntry> builder)
    {
        builder.ToTable("credit_ledger", table =>
        {
            table.HasCheckConstraint(
                "valid_amount",
                """
                (transaction_type IN ('purchase', 'refund', 'bonus', 'allowance') AND amount > 0)
                OR (transaction_type IN ('apply', 'expiry') AND amount < 0)
                """);
            table.HasCheckConstraint("valid_balance_after", "balance_after >= 0 AND balance_after >= amount");
            table.HasCheckConstraint("valid_sequence", "sequence > 0");
            table.HasCheckConstraint("valid_reversal", "reversal_of IS NULL OR transaction_type = 'refund'");
        });
        builder.Property(entry => entry.Id).HasDefaultValueSql("gen_random_uuid()");
        builder.Property(entry => entry.TransactionType).HasMaxLength(50);
        builder.Property(entry => entry.StripePaymentIntentId).HasMaxLength(255);
        builder.Property(entry => entry.IdempotencyKey).HasMaxLength(255);
        builder.Property(entry => entry.CreatedAt).HasDefaultValueSql("now()");
        builder.HasOne<CreditLedgerEntry>().WithMany().HasForeignKey(entry => entry.ReversalOf).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => new { entry.UserId, entry.Sequence }).IsUnique().HasDatabaseName("unique_sequence_per_wallet");
        builder.HasIndex(entry => entry.IdempotencyKey).IsUnique().HasDatabaseName("credit_ledger_idempotency_key_key");
        builder.HasIndex(entry => entry.ReversalOf).IsUnique().HasDatabaseName("credit_ledger_reversal_of_key");
        builder.HasIndex(entry => entry.UserId).HasDatabaseName("idx_credit_ledger_user_id");
        builder.HasIndex(entry => entry.TransactionType).HasDatabaseName("idx_credit_ledger_type");
        builder.HasIndex(entry => entry.CreatedAt).IsDescending().HasDatabaseName("idx_credit_ledger_created_at");
        builder.HasIndex(entry => new { entry.UserId, entry.CreatedAt }).IsDescending(false, true).HasDatabaseName("idx_credit_ledger_user_date");
        builder.IsAppendOnly();
    }
}
