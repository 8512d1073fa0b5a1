using HireFlux.Billing.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HireFlux.Billing.Persistence.Configurations;

internal sealed class CreditReservationConfiguration : IEntityTypeConfiguration<CreditReservation>
{
    public void Configure(EntityTypeBuilder<CreditReservation> builder)
    {
        builder.ToTable("credit_reservations", table =>
        {
            table.HasCheckConstraint(
                "valid_reservation_status",
                "status IN ('failed_early', 'submitted_early', 'reserved', 'spent', 'refunded', 'refused')");
            table.HasCheckConstraint("valid_reservation_debit", "(status IN ('reserved', 'spent', 'refunded')) = (debit_id IS NOT NULL)");
        });
        builder.HasKey(reservation => new { reservation.ApplicationId, reservation.Attempt });
        builder.Property(reservation => reservation.Status).HasMaxLength(50);
        builder.Property(reservation => reservation.FailureReason).HasMaxLength(100);
        builder.Property(reservation => reservation.CreatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.Property(reservation => reservation.UpdatedAt).HasDefaultValueSql("now()").ValueGeneratedNever();
        builder.HasOne<CreditLedgerEntry>().WithMany().HasForeignKey(reservation => reservation.DebitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(reservation => reservation.DebitId).IsUnique().HasDatabaseName("credit_reservations_debit_id_key");
        builder.HasIndex(reservation => reservation.UserId).HasDatabaseName("idx_credit_reservations_user_id");
    }
}
