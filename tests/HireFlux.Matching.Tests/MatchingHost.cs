using HireFlux.Matching.Persistence;
using HireFlux.Matching.Scoring;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HireFlux.Matching.Tests;

/// <summary>The service with its background scorer.</summary>
public class MatchingHost() : ServiceHost<Program>("matchingdb"), IAsyncLifetime
{
    internal AdjustableClock Clock { get; } = new();

    protected override Task MigrateAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        ServiceMigrator.MigrateAsync<MatchingDbContext>(configuration, "matchingdb", options => new MatchingDbContext(options), null, cancellationToken);

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(Clock);

    /// <summary>Runs a statement as the service's own role and gives its rows as text, columns joined by a bar.</summary>
    public async Task<List<string>> QueryAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.ServiceConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : FormattableString.Invariant($"{reader.GetValue(i)}"));
            rows.Add(string.Join('|', cells));
        }

        return rows;
    }

    /// <summary>Runs statements as the owner of the tables, such as the service's role may not.</summary>
    public async Task AsOwnerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.AdministratorConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Runs all work there is with a scorer of one's own.</summary>
    internal async Task ScoreAllAsync(ScoringLoop? loop = null)
    {
        loop ??= Services.GetRequiredService<ScoringLoop>();
        Clock.Advance(TimeSpan.FromSeconds(5));
        while (await loop.RunOnceAsync(CancellationToken.None))
        {
            Clock.Advance(TimeSpan.FromSeconds(5));
        }
    }
}
