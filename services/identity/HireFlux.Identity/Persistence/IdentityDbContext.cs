using HireFlux.Identity.Audit;
using HireFlux.Identity.Domain;
using HireFlux.Identity.Keys;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;

namespace HireFlux.Identity.Persistence;

internal sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : ServiceDbContext(options)
{
    public DbSet<User> Users => Set<User>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditChain> AuditChains => Set<AuditChain>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    /// <summary>The account that is not deleted and has this address, in whatever case: lower() is PostgreSQL's, like the index.</summary>
    public Task<User?> FindUserAsync(string email, CancellationToken cancellationToken) =>
        Users.FromSql($"SELECT * FROM users WHERE lower(email) = lower({email}) AND deleted_at IS NULL").SingleOrDefaultAsync(cancellationToken);

    /// <summary>Inserts an account; false when the address is taken, also by a request that runs at the same time.</summary>
    public async Task<bool> InsertUserAsync(Guid id, string email, string passwordHash, DateTime now, CancellationToken cancellationToken) =>
        await Database.ExecuteSqlAsync(
            $"""
            INSERT INTO users (id, email, password_hash, created_at, updated_at)
            VALUES ({id}, {email}, {passwordHash}, {now}, {now})
            ON CONFLICT (lower(email)) WHERE deleted_at IS NULL DO NOTHING
            """,
            cancellationToken) == 1;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.UseOpenIddict<Guid>();
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreApplication<Guid>>().ToTable("openiddict_applications");
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreScope<Guid>>().ToTable("openiddict_scopes");

        // A person's sessions are ended by subject alone, for which OpenIddict has no index.
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreAuthorization<Guid>>().ToTable("openiddict_authorizations")
            .HasIndex(row => row.Subject).HasDatabaseName("idx_openiddict_authorizations_subject");
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreToken<Guid>>().ToTable("openiddict_tokens")
            .HasIndex(row => row.Subject).HasDatabaseName("idx_openiddict_tokens_subject");
        base.OnModelCreating(modelBuilder);
    }
}
