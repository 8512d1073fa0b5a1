using HireFlux.Billing.Domain;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;

namespace HireFlux.Billing.Persistence;

internal sealed class BillingDbContext(DbContextOptions<BillingDbContext> options) : ServiceDbContext(options)
{
    public DbSet<CreditWallet> Wallets => Set<CreditWallet>();

    public DbSet<CreditLedgerEntry> Ledger => Set<CreditLedgerEntry>();

    public DbSet<CreditReservation> Reservations => Set<CreditReservation>();

    public DbSet<CreditErasure> Erasures => Set<CreditErasure>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<StripeEvent> StripeEvents => Set<StripeEvent>();
}
