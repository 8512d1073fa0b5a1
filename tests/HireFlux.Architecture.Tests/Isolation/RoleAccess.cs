using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Architecture.Tests.Isolation;

/// <summary>What a service's role really can do, found by doing it.</summary>
internal static class RoleAccess
{
    /// <summary>Pairs "role → database" in which a role could log in to a database that is not its own, or could not log in to its own.</summary>
    public static async Task<IReadOnlyList<string>> WrongLoginsAsync(IReadOnlyCollection<TestDatabase> databases, CancellationToken cancellationToken)
    {
        var wrong = new List<string>();
        foreach (var role in databases)
        {
            foreach (var database in databases)
            {
                var canLogIn = await CanLogInAsync(role, database, cancellationToken);
                if (canLogIn != (role == database))
                {
                    wrong.Add($"{role.Name} {(canLogIn ? "can" : "cannot")} log in to {database.Name}");
                }
            }
        }

        return wrong;
    }

    /// <summary>The statements that the role of a database was not refused; each is rolled back.</summary>
    public static async Task<IReadOnlyList<string>> AllowedAsync(TestDatabase database, IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        var allowed = new List<string>();
        foreach (var statement in statements)
        {
            if (await IsAllowedAsync(Unpooled(database.ServiceConnectionString), statement, cancellationToken))
            {
                allowed.Add(statement);
            }
        }

        return allowed;
    }

    /// <summary>A table and, where it is partitioned, all its partitions.</summary>
    public static Task<IReadOnlyList<string>> WithPartitionsAsync(TestDatabase database, string table, CancellationToken cancellationToken) => QueryAsync(
        database,
        $"SELECT relid::text FROM pg_partition_tree('{table}') UNION SELECT '{table}'",
        cancellationToken);

    /// <summary>First column of each row, as the administrator reads it.</summary>
    public static async Task<IReadOnlyList<string>> QueryAsync(TestDatabase database, string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(Unpooled(database.AdministratorConnectionString));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    public static async Task<bool> IsAllowedAsync(string connectionString, string statement, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(Unpooled(connectionString));
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(statement, connection, transaction);
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }

    private static async Task<bool> CanLogInAsync(TestDatabase role, TestDatabase database, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(role.ServiceConnectionString) { Database = database.Name, Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return false;
        }
    }

    // A pool would keep connections to databases that are about to be dropped.
    private static string Unpooled(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
}
