using System.Globalization;
using System.Text.RegularExpressions;
using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Architecture.Tests.Schema;

public sealed class SchemaTests(MigratedDatabases databases)
{
    private static readonly Lazy<Task<IReadOnlyList<Fact>>> s_designed = new(ReadDesignAsync);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Service.Names), MemberType = typeof(Service))]
    public async Task Every_deviation_of_a_live_database_from_the_design_is_listed_with_its_reason(string name)
    {
        var service = Service.Named(name);
        var designed = await s_designed.Value;
        var built = await Catalog.ReadAsync((await databases.OfAsync(name)).AdministratorConnectionString, Cancelled);

        var own = designed.Where(fact => service.Tables.Contains(fact.Table) || (name == "jobs" && fact.Table.Length == 0)).ToList();
        var problems = DeviationList.Parse(await SchemaPageAsync()).Check(name, Deviation.Between(own, built));

        Assert.True(problems.Count == 0, $"{problems.Count} differences between docs/schema.md and {service.ConnectionName}:\n{string.Join('\n', problems)}");
    }

    [Fact]
    public async Task Each_table_of_the_design_has_one_owner()
    {
        var designed = (await s_designed.Value).Where(fact => fact.What == "table").Select(fact => fact.Table).Order(StringComparer.Ordinal);

        Assert.Equal(designed, Service.All.SelectMany(service => service.Tables).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_numbered_correction_is_accounted_for()
    {
        var page = await SchemaPageAsync();

        var missing = Enumerable.Range(1, 16).Where(number => !Regex.IsMatch(page, string.Create(CultureInfo.InvariantCulture, $@"#{number}\b")));

        Assert.Empty(missing);
    }

    [Fact]
    public async Task What_differs_in_a_catalog_is_seen()
    {
        await using var database = await TestDatabase.CreateAsync("design");
        await ExecuteAsync(database, await DesignSqlAsync());
        var designed = await Catalog.ReadAsync(database.AdministratorConnectionString, Cancelled);
        await ExecuteAsync(database, """
            ALTER TABLE users ALTER COLUMN email TYPE varchar(254);
            ALTER TABLE jobs ALTER COLUMN title DROP NOT NULL, DROP CONSTRAINT unique_job_per_source;
            ALTER TABLE resumes ALTER COLUMN parsing_status SET DEFAULT 'new';
            ALTER TABLE applications ADD COLUMN color text;
            ALTER TABLE cover_letters DROP CONSTRAINT cover_letters_resume_version_id_fkey,
                ADD CONSTRAINT cover_letters_resume_version_id_fkey FOREIGN KEY (resume_version_id) REFERENCES resume_versions (id) ON DELETE CASCADE;
            ALTER TABLE credit_wallets DROP CONSTRAINT positive_balance, ADD CONSTRAINT positive_balance CHECK (balance > 0);
            DROP INDEX idx_jobs_posted_at, idx_profiles_skills, idx_users_active;
            CREATE INDEX idx_jobs_posted_at ON jobs (posted_at);
            CREATE INDEX idx_profiles_skills ON profiles (skills);
            CREATE INDEX idx_users_active ON users (is_active);
            CREATE TABLE extra (id integer);
            CREATE INDEX idx_extra ON extra (id);
            """);

        var seen = Deviation.Between(designed, await Catalog.ReadAsync(database.AdministratorConnectionString, Cancelled));

        Assert.Equal(
            [
                "applications: column color",
                "cover_letters: constraint cover_letters_resume_version_id_fkey",
                "credit_wallets: constraint positive_balance",
                "extra: table",
                "jobs: column title",
                "jobs: constraint unique_job_per_source",
                "jobs: index idx_jobs_posted_at",
                "profiles: index idx_profiles_skills",
                "resumes: column parsing_status",
                "users: column email",
                "users: index idx_users_active",
            ],
            seen.Select(deviation => $"{deviation.Table}: {deviation.What}"));
    }

    [Fact]
    public void A_list_that_is_not_the_truth_is_seen()
    {
        var list = DeviationList.Parse("""
            ## Every database
            | Table | What | Designed | Built | Why |
            |---|---|---|---|---|
            | `outbox_messages` | `table` | none | – | events wait here |
            ## jobs
            | Table | What | Designed | Built | Why |
            |---|---|---|---|---|
            | `jobs` | `column a` | none | `text` | a reason |
            | `jobs` | `column b` | `text` | none | |
            | `jobs` | `constraint c` | none | `CHECK (a \|\| b)` | pipes are escaped |
            """);

        var problems = list.Check("jobs",
        [
            new Deviation("outbox_messages", "table", null, string.Empty),
            new Deviation("jobs", "column a", null, "integer"),
            new Deviation("jobs", "column b", "text", null),
            new Deviation("jobs", "constraint c", null, "CHECK (a || b)"),
        ]);

        Assert.Equal(
            [
                "not listed: | `jobs` | `column a` | none | `integer` |",
                "listed, but not so: | `jobs` | `column a` | none | `text` |",
                "without a reason: | `jobs` | `column b` | `text` | none |",
            ],
            problems);
        Assert.NotEmpty(list.Check("billing", []));
    }

    private static Task<string> SchemaPageAsync() => File.ReadAllTextAsync(Repository.PathOf("docs", "schema.md"));

    private static Task<string> DesignSqlAsync() => File.ReadAllTextAsync(Repository.PathOf("docs", "schema", "designed.sql"));

    private static async Task<IReadOnlyList<Fact>> ReadDesignAsync()
    {
        await using var database = await TestDatabase.CreateAsync("design");
        await ExecuteAsync(database, await DesignSqlAsync());
        return await Catalog.ReadAsync(database.AdministratorConnectionString, CancellationToken.None);
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.AdministratorConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
