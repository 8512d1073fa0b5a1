using HireFlux.Identity.Keys;
using HireFlux.Identity.Passwords;
using HireFlux.Identity.Persistence;
using HireFlux.Identity.Tests;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

[assembly: AssemblyFixture(typeof(IdentityHost))]

namespace HireFlux.Identity.Tests;

/// <summary>The identity service on real servers, with a clock that can be moved. It accepts its own tokens and those of the test.</summary>
public sealed class IdentityHost() : ServiceHost<Program>("identitydb"), IAsyncLifetime
{
    public const string SealingSecret = "a sealing secret for tests only";
    public const string AdminEmail = "operator@hireflux.example";
    public const string AdminPassword = "an operator's phrase";

    public MovableTime Time { get; } = new();

    /// <summary>True to hash passwords as the service does, a quarter of a second each; where a test is about something else, they cost next to nothing.</summary>
    internal bool HasRealPasswords { get; init; }

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Sealing:Secret", SealingSecret),
        new("Admin:Email", AdminEmail),
        new("Admin:Password", AdminPassword),
    ];

    /// <summary>Runs something in a scope of the service's container.</summary>
    internal async Task<T> InScopeAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Runs SQL as the database's superuser, whom no trigger stops.</summary>
    public async Task<int> TamperAsync(string sql, params object[] values) => await ExecuteAsync($"SET session_replication_role = replica; {sql}", values);

    /// <summary>Runs SQL as the database's superuser.</summary>
    public Task<int> ExecuteAsync(string sql, params object[] values) => ExecuteAsync(Database.AdministratorConnectionString, sql, values);

    /// <summary>Runs SQL as the service's own role.</summary>
    public Task<int> ExecuteAsServiceAsync(string sql, params object[] values) => ExecuteAsync(Database.ServiceConnectionString, sql, values);

    /// <summary>Reads one value.</summary>
    public async Task<T> ScalarAsync<T>(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(Database.AdministratorConnectionString);
        await connection.OpenAsync();
        await using var command = Command(connection, sql, values);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Runs the migrator again, as a new release does.</summary>
    internal Task MigrateAgainAsync(params (string Key, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(Settings)
        {
            ["ConnectionStrings:identitydb"] = Database.AdministratorConnectionString,
            ["Database:Role"] = Database.Name,
            ["Database:Password"] = TestDatabase.Password,
        };
        foreach (var (key, value) in changes)
        {
            settings[key] = value;
        }

        return MigrateAsync(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), CancellationToken.None);
    }

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(Time);
        if (!HasRealPasswords)
        {
            services.AddSingleton(_ => new PasswordHasher(cost: 5));
        }

        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).PostConfigure<KeyRingConfiguration>((options, keys) =>
        {
            options.Configuration = null;
            options.ConfigurationManager = keys;
            options.TokenValidationParameters.IssuerSigningKeys = [Tokens.Key];
        });
    }

    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<IdentityDbContext>(
            configuration, "identitydb", options => new IdentityDbContext(options), IdentitySeed.RunAsync, cancellationToken);

    private static async Task<int> ExecuteAsync(string connectionString, string sql, object[] values)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var command = new NpgsqlBatchCommand(statement);
            if (statement.Contains('$', StringComparison.Ordinal))
            {
                Array.ForEach(values, value => command.Parameters.Add(new NpgsqlParameter { Value = value }));
            }

            batch.BatchCommands.Add(command);
        }

        return await batch.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        Array.ForEach(values, value => command.Parameters.Add(new NpgsqlParameter { Value = value }));
        return command;
    }
}
