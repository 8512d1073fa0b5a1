using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>
/// The one-shot <c>migrate</c> command of a service: makes the service's own role, applies the migrations, grants what the role needs and no more.
/// It runs with the administrator's connection; the service itself never sees that.
/// </summary>
public static partial class ServiceMigrator
{
    /// <summary>Applies everything and returns the process's exit code: 0 when the database is as this binary wants it.</summary>
    /// <param name="connectionName">The database's resource name, such as <c>jobsdb</c>.</param>
    /// <param name="create">Makes the service's context.</param>
    /// <param name="seed">Rows that must exist, run after the migrations; must be safe to repeat.</param>
    public static async Task<int> RunAsync<TContext>(
        string connectionName,
        Func<DbContextOptions<TContext>, TContext> create,
        Func<TContext, IConfiguration, CancellationToken, Task>? seed = null)
        where TContext : ServiceDbContext
    {
        ArgumentNullException.ThrowIfNull(create);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        using var host = builder.Build();
        var logger = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ServiceMigrator));
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(30));
        try
        {
            await MigrateAsync(builder.Configuration, connectionName, create, seed, stop.Token);
            LogMigrated(logger, connectionName);
            return 0;
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException or TimeoutException)
        {
            LogFailed(logger, connectionName, exception);
            return 1;
        }
    }

    /// <summary>The same for tests and tools that already have a configuration.</summary>
    public static async Task MigrateAsync<TContext>(
        IConfiguration configuration,
        string connectionName,
        Func<DbContextOptions<TContext>, TContext> create,
        Func<TContext, IConfiguration, CancellationToken, Task>? seed,
        CancellationToken cancellationToken)
        where TContext : ServiceDbContext
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(create);
        var connectionString = configuration.GetConnectionString(connectionName)
            ?? throw new InvalidOperationException($"ConnectionStrings:{connectionName} is not set.");
        var role = configuration["Database:Role"] ?? throw new InvalidOperationException("Database:Role is not set.");
        var password = configuration["Database:Password"] ?? throw new InvalidOperationException("Database:Password is not set.");

        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Timezone = "UTC", Pooling = false, CommandTimeout = 0 };
        // No migration may queue behind a long transaction and, waiting, block everyone else.
        settings.Options = $"{settings.Options} -c lock_timeout=10s".Trim();
        await using var dataSource = NpgsqlDataSource.Create(settings);
        await CreateRoleAsync(dataSource, role, password, cancellationToken);

        var options = new DbContextOptionsBuilder<TContext>();
        PersistenceExtensions.Configure(options, dataSource);
        await using var context = create(options.Options);
        await context.Database.MigrateAsync(cancellationToken);
        await GrantAsync(dataSource, context, role, cancellationToken);
        if (seed is not null)
        {
            await seed(context, configuration, cancellationToken);
        }
    }

    private static async Task CreateRoleAsync(NpgsqlDataSource dataSource, string role, string password, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        // Roles belong to the cluster: two migrators may come at once.
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, "SELECT pg_advisory_xact_lock(hashtextextended('hireflux/roles', 0))", cancellationToken);
        var name = Identifier(role);
        var exists = await ScalarAsync(connection, $"SELECT count(*) FROM pg_roles WHERE rolname = {Literal(role)}", cancellationToken) > 0;
        await ExecuteAsync(
            connection,
            string.Create(CultureInfo.InvariantCulture, $"""
                {(exists ? "ALTER" : "CREATE")} ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD {Literal(password)};
                REVOKE ALL ON DATABASE {Identifier(connection.Database)} FROM PUBLIC;
                GRANT CONNECT ON DATABASE {Identifier(connection.Database)} TO {name};
                REVOKE ALL ON SCHEMA public FROM PUBLIC;
                GRANT USAGE ON SCHEMA public TO {name};
                """),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task GrantAsync(NpgsqlDataSource dataSource, ServiceDbContext context, string role, CancellationToken cancellationToken)
    {
        var name = Identifier(role);
        var appendOnly = context.Model.GetEntityTypes()
            .Where(entity => entity.FindAnnotation(ModelBuilderExtensions.AppendOnlyAnnotation) is not null)
            .Select(entity => entity.GetTableName()!);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(connection, "BEGIN", cancellationToken);
        await ExecuteAsync(connection, $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {name}", cancellationToken);
        await ExecuteAsync(connection, $"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {name}", cancellationToken);
        await ExecuteAsync(connection, $"REVOKE INSERT, UPDATE, DELETE ON __ef_migrations_history FROM {name}", cancellationToken);
        foreach (var table in appendOnly)
        {
            await ExecuteAsync(connection, $"REVOKE UPDATE, DELETE ON {Identifier(table)} FROM {name}", cancellationToken);
        }

        await ExecuteAsync(connection, "COMMIT", cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<long> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Literal(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Database} is up to date")]
    private static partial void LogMigrated(ILogger logger, string database);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Database} could not be migrated")]
    private static partial void LogFailed(ILogger logger, string database, Exception exception);
}
