using HireFlux.Identity.Contracts;
using HireFlux.Identity.Domain;
using HireFlux.Identity.Keys;
using HireFlux.Identity.Passwords;
using HireFlux.Identity.Tokens;
using HireFlux.ServiceDefaults;
using HireFlux.ServiceDefaults.Auditing;
using HireFlux.ServiceDefaults.Security;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace HireFlux.Identity.Persistence;

/// <summary>What must be there before the service starts: grants on the audit trail, the client, the keys, the operator. Safe to repeat.</summary>
internal static class IdentitySeed
{
    public static async Task RunAsync(IdentityDbContext db, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(db);
        services.AddOpenIddict().AddCore(TokenServer.UseIdentityDatabase);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();

        await RestrictAsync(db, configuration["Database:Role"]!, cancellationToken);
        await RegisterClientAsync(scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>(), cancellationToken);
        if (configuration.GetSection("Sealing").Exists())
        {
            // Otherwise the service makes them when it starts.
            await new KeyStore(db, SecretSealer.FromConfiguration(configuration), TimeProvider.System).LoadAsync(cancellationToken);
        }

        if (configuration["Admin:Email"] is { Length: > 0 } email && configuration["Admin:Password"] is { Length: > 0 } password)
        {
            await SeedOperatorAsync(db, scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>(), email.Trim(), password, cancellationToken);
        }
    }

    /// <summary>Grants on all tables reach the partitions too, and functions are everybody's by default: neither is meant.</summary>
    private static Task<int> RestrictAsync(IdentityDbContext db, string role, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        SELECT set_config('hireflux.role', {role}, false);
        DO $$
        DECLARE
            service text := current_setting('hireflux.role');
            partition regclass;
        BEGIN
            FOR partition IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'events_audit'::regclass LOOP
                EXECUTE format('REVOKE ALL ON %s FROM %I', partition, service);
            END LOOP;
            REVOKE ALL ON FUNCTION create_audit_partitions(integer), erase_audit_subject(uuid) FROM PUBLIC;
            EXECUTE format('GRANT EXECUTE ON FUNCTION create_audit_partitions(integer), erase_audit_subject(uuid) TO %I', service);
        END $$;
        """,
        cancellationToken);

    private static async Task RegisterClientAsync(IOpenIddictApplicationManager applications, CancellationToken cancellationToken)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = TokenServer.ClientId,
            ClientType = ClientTypes.Public,
            ApplicationType = ApplicationTypes.Native,
            ConsentType = ConsentTypes.Implicit,
            DisplayName = "HireFlux",
            Permissions =
            {
                Permissions.Endpoints.Token,
                Permissions.Endpoints.Revocation,
                Permissions.GrantTypes.Password,
                Permissions.GrantTypes.RefreshToken,
            },
        };
        if (await applications.FindByClientIdAsync(TokenServer.ClientId, cancellationToken) is { } client)
        {
            await applications.UpdateAsync(client, descriptor, cancellationToken);
        }
        else
        {
            await applications.CreateAsync(descriptor, cancellationToken);
        }
    }

    private static async Task SeedOperatorAsync(
        IdentityDbContext db,
        IOpenIddictTokenManager tokens,
        string email,
        string password,
        CancellationToken cancellationToken)
    {
        if (!EmailAddress.IsValid(email))
        {
            throw new InvalidOperationException("Admin:Email is not an e-mail address.");
        }

        if (PasswordRules.BrokenBy(password, email) is { } rule)
        {
            throw new InvalidOperationException($"Admin:Password is refused. {rule}");
        }

        using var passwords = new PasswordHasher();
        var now = TimeProvider.System.UtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('identity/operator', 0))", cancellationToken);
        if (await db.FindUserAsync(email, cancellationToken) is null)
        {
            var userId = Guid.CreateVersion7();
            await db.InsertUserAsync(userId, email, await passwords.HashAsync(password, cancellationToken), now, cancellationToken);
            db.Publish(new UserRegistered(userId, email, now), userId);
            db.Audit("registered", userId, new Dictionary<string, string?> { ["method"] = "configuration" }, now);
        }

        var operatorAccount = (await db.FindUserAsync(email, cancellationToken))!;
        if (!operatorAccount.IsAdmin)
        {
            operatorAccount.Promote(now);
            db.Audit("admin_granted", operatorAccount.Id, new Dictionary<string, string?> { ["method"] = "configuration" }, now);
        }

        if (!await passwords.VerifyAsync(operatorAccount.PasswordHash, password, cancellationToken))
        {
            operatorAccount.ChangePassword(await passwords.HashAsync(password, cancellationToken), now);
            await tokens.RevokeBySubjectAsync(operatorAccount.Id.ToString(), cancellationToken);
            db.Audit("password_changed", operatorAccount.Id, new Dictionary<string, string?> { ["method"] = "configuration" }, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
