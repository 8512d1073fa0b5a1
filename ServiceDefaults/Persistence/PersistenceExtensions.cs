using HireFlux.ServiceDefaults.Health;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>How a service reaches its database.</summary>
public static class PersistenceExtensions
{
    private const int MaxPoolSize = 20;

    /// <summary>Adds the service's context over <c>ConnectionStrings:{connectionName}</c>, its data source and its health check.</summary>
    /// <param name="builder">The service's builder.</param>
    /// <param name="connectionName">The database's resource name, such as <c>jobsdb</c>.</param>
    public static void AddPersistence<TContext>(this IHostApplicationBuilder builder, string connectionName)
        where TContext : ServiceDbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        var connectionString = builder.Configuration.GetConnectionString(connectionName)
            ?? throw new InvalidOperationException($"ConnectionStrings:{connectionName} is not set.");
        builder.Services.TryAddSingleton(_ => CreateDataSource(connectionString));
        builder.Services.AddDbContextPool<TContext>((services, options) => Configure(options, services.GetRequiredService<NpgsqlDataSource>()));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [HealthExtensions.ReadyTag], timeout: TimeSpan.FromSeconds(3));
    }

    /// <summary>The conventions of every context: snake_case names, one query a read, identity resolution off unless asked for.</summary>
    public static void Configure(DbContextOptionsBuilder options, NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.UseNpgsql(dataSource, npgsql => npgsql.MigrationsHistoryTable("__ef_migrations_history")).UseSnakeCaseNamingConvention();
    }

    /// <summary>A pool of at most 20 connections in UTC that drops the dead ones and gives up on a database that is away within seconds.</summary>
    public static NpgsqlDataSource CreateDataSource(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxPoolSize = MaxPoolSize,
            Timeout = 3,
            CommandTimeout = 15,
            KeepAlive = 10,
            Timezone = "UTC",
            // Nobody leaves a setting, a lock or a table of their own in a session. Clearing them at each return to the pool would clear the plans of triggers and keys too.
            NoResetOnClose = true,
        };
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }
}
