using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Architecture.Tests.Isolation;

public sealed class RoleIsolationTests(MigratedDatabases databases)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_role_can_log_in_to_its_own_database_and_to_no_other()
    {
        var all = new List<TestDatabase>();
        foreach (var service in Service.All)
        {
            all.Add(await databases.OfAsync(service.Name));
        }

        Expect.None(await RoleAccess.WrongLoginsAsync(all, Cancelled));
    }

    [Theory]
    [MemberData(nameof(Service.Names), MemberType = typeof(Service))]
    public async Task A_role_is_nothing_but_a_login(string name)
    {
        var database = await databases.OfAsync(name);

        var wrong = await RoleAccess.QueryAsync(database, $"""
            SELECT concat_ws(' ', rolname, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls) FROM pg_roles
            WHERE rolname = '{database.Name}' AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
            UNION ALL
            SELECT 'member of ' || roleid::regrole FROM pg_auth_members WHERE member = '{database.Name}'::regrole
            UNION ALL
            SELECT 'owns ' || relname FROM pg_class WHERE relowner = '{database.Name}'::regrole
            """, Cancelled);

        Expect.None(wrong);
    }

    [Theory]
    [MemberData(nameof(Service.Names), MemberType = typeof(Service))]
    public async Task A_role_changes_rows_but_never_the_schema_or_its_history(string name)
    {
        var database = await databases.OfAsync(name);
        var table = Service.Named(name).Tables[0];
        string[] statements =
        [
            "CREATE TABLE intruder (id integer)",
            "CREATE SCHEMA intruder",
            $"ALTER TABLE {table} ADD COLUMN intruder integer",
            $"DROP TABLE {table} CASCADE",
            "INSERT INTO __ef_migrations_history VALUES ('29990101000000_Intruder', '10.0.0')",
            "UPDATE __ef_migrations_history SET product_version = ''",
            "DELETE FROM __ef_migrations_history",
            "TRUNCATE __ef_migrations_history",
        ];

        Expect.None(await RoleAccess.AllowedAsync(database, statements, Cancelled));
        Assert.Single(await RoleAccess.AllowedAsync(database, [$"SELECT 1 FROM {table}"], Cancelled));
    }

    [Theory]
    [MemberData(nameof(AppendOnlyTables))]
    public async Task A_role_adds_to_an_append_only_table_and_changes_nothing_in_it(string name, string table)
    {
        var database = await databases.OfAsync(name);
        foreach (var part in await RoleAccess.WithPartitionsAsync(database, table, Cancelled))
        {
            string[] statements = [$"UPDATE {part} SET created_at = now()", $"DELETE FROM {part}", $"TRUNCATE {part}"];
            Expect.None(await RoleAccess.AllowedAsync(database, statements, Cancelled));
        }

        Assert.Single(await RoleAccess.AllowedAsync(database, [$"INSERT INTO {table} SELECT * FROM {table} WHERE false"], Cancelled));
    }

    [Theory]
    [MemberData(nameof(AppendOnlyTables))]
    public async Task Not_even_the_administrator_truncates_an_append_only_table(string name, string table)
    {
        var database = await databases.OfAsync(name);
        foreach (var part in await RoleAccess.WithPartitionsAsync(database, table, Cancelled))
        {
            Assert.False(await RoleAccess.IsAllowedAsync(database.AdministratorConnectionString, $"TRUNCATE {part} CASCADE", Cancelled), $"{part} can be truncated.");
        }
    }

    [Fact]
    public async Task A_wrong_grant_is_seen()
    {
        await using var mine = await ScratchAsync();
        await using var foreign = await ScratchAsync();
        Assert.Empty(await RoleAccess.WrongLoginsAsync([mine, foreign], Cancelled));
        Assert.Empty(await RoleAccess.AllowedAsync(foreign, ["DELETE FROM facts"], Cancelled));

        await ExecuteAsync(foreign, $"GRANT CONNECT ON DATABASE {foreign.Name} TO {mine.Name}; GRANT DELETE ON facts TO {foreign.Name}");

        Assert.Equal([$"{mine.Name} can log in to {foreign.Name}"], await RoleAccess.WrongLoginsAsync([mine, foreign], Cancelled));
        Assert.Equal(["DELETE FROM facts"], await RoleAccess.AllowedAsync(foreign, ["DELETE FROM facts", "UPDATE facts SET id = 1"], Cancelled));

        await ExecuteAsync(mine, $"REVOKE CONNECT ON DATABASE {mine.Name} FROM {mine.Name}");
        Assert.Contains($"{mine.Name} cannot log in to {mine.Name}", await RoleAccess.WrongLoginsAsync([mine, foreign], Cancelled));
    }

    public static TheoryData<string, string> AppendOnlyTables =>
        [.. Service.All.SelectMany(service => service.AppendOnlyTables, (service, table) => (service.Name, table))];

    private static async Task<TestDatabase> ScratchAsync()
    {
        var database = await TestDatabase.CreateAsync("scratch");
        await ExecuteAsync(database, $"""
            CREATE ROLE {database.Name} LOGIN PASSWORD '{TestDatabase.Password}';
            REVOKE ALL ON DATABASE {database.Name} FROM PUBLIC;
            GRANT CONNECT ON DATABASE {database.Name} TO {database.Name};
            CREATE TABLE facts (id integer);
            GRANT SELECT, INSERT ON facts TO {database.Name};
            """);
        return database;
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.AdministratorConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancelled);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancelled);
    }
}
