using Npgsql;

namespace HireFlux.Testing;

/// <summary>An empty database of its own on the run's PostgreSQL, dropped afterwards with its role.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _server;

    private TestDatabase(string server, string name)
    {
        _server = server;
        Name = name;
    }

    /// <summary>The database's name; its role has the same.</summary>
    public string Name { get; }

    /// <summary>The password that the migrator gives the role.</summary>
    public static string Password => "test-role-password";

    /// <summary>As the migrator connects.</summary>
    public string AdministratorConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = Name }.ConnectionString;

    /// <summary>As the service connects, once migrated.</summary>
    public string ServiceConnectionString =>
        new NpgsqlConnectionStringBuilder(_server) { Database = Name, Username = Name, Password = Password }.ConnectionString;

    /// <summary>Creates it.</summary>
    /// <param name="prefix">Lower case letters; the rest of the name is random.</param>
    public static async Task<TestDatabase> CreateAsync(string prefix)
    {
        var server = (await TestServers.GetAsync()).Postgres;
        var database = new TestDatabase(server, $"{prefix}_{Guid.CreateVersion7():N}"[..Math.Min(60, prefix.Length + 33)]);
        await database.ExecuteOnServerAsync($"CREATE DATABASE {database.Name}");
        return database;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ExecuteOnServerAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        await ExecuteOnServerAsync($"DROP ROLE IF EXISTS {Name}");
    }

    private async Task ExecuteOnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
