using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Billing.Persistence;
using HireFlux.Identity.Contracts;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

[assembly: AssemblyFixture(typeof(HireFlux.Billing.Tests.BillingHost))]
// The tests share one database, and a TRUNCATE that is refused still locks the tables for a moment.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace HireFlux.Billing.Tests;

public sealed class BillingHost() : ServiceHost<Program>("billingdb"), IAsyncLifetime
{
    public static readonly DateTime Moment = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>A person whose wallet is open.</summary>
    public async Task<Guid> RegisterAsync()
    {
        var userId = Guid.CreateVersion7();
        await Events.PublishAsync(new UserRegistered(userId, "someone@example.com", Moment), userId);
        await Eventually.TrueAsync(async () => await BalanceAsync(userId) == 10, "the wallet with its welcome bonus");
        return userId;
    }

    public async Task<int> BalanceAsync(Guid userId) => (await CreditsAsync(userId)).GetProperty("balance").GetInt32();

    public async Task<JsonElement> CreditsAsync(Guid userId)
    {
        using var client = ClientFor(userId);
        return await client.GetFromJsonAsync<JsonElement>("/v1/credits", TestContext.Current.CancellationToken);
    }

    /// <summary>Runs something as a handler runs: in a scope and a transaction of its own.</summary>
    internal async Task InTransactionAsync<TService>(Func<TService, Task> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BillingDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await act(scope.ServiceProvider.GetRequiredService<TService>());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
    }

    public Task<object?> AsAdministratorAsync(string sql) => ScalarAsync(Database.AdministratorConnectionString, sql);

    public Task<object?> AsServiceAsync(string sql) => ScalarAsync(Database.ServiceConnectionString, sql);

    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<BillingDbContext>(configuration, "billingdb", options => new BillingDbContext(options), null, cancellationToken);

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
