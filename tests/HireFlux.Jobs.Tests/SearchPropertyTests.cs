using HireFlux.Benchmarks.Postings.Search;
using HireFlux.Jobs.Features.SearchJobs;
using HireFlux.ServiceDefaults.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HireFlux.Jobs.Tests;

/// <summary>Random searches over random postings of two years, all their pages, against one plain statement of SQL each.</summary>
public sealed class SearchPropertyTests(JobsHost host) : IAsyncLifetime
{
    private const int Searches = 150;
    private const int Postings = 4000;
    private static readonly string[] s_words = ["engineer", "engineering", "designer", "nurse", "pilots", "\"deep water\"", "-senior", "deep", "lead or chief"];
    private static readonly string[] s_skills = ["C#", "Go", "Python", "Kubernetes"];
    private static readonly string[] s_countries = ["DE", "FR", "US"];
    private readonly Guid _source = Guid.CreateVersion7();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await host.ScalarAsync($"INSERT INTO job_sources (id, name, kind, board_token, is_active) VALUES ('{_source}', '{_source}', 'lever', 'random', false)");
        await host.ScalarAsync(
            $$"""
            CREATE FUNCTION pg_temp.any_of(n integer) RETURNS integer LANGUAGE sql VOLATILE AS 'SELECT 1 + floor(random() * n)::integer';
            SELECT setseed(0.20261130);
            -- Known words, so that none of them is corrected.
            INSERT INTO title_words VALUES ('engineer'), ('engineering'), ('designer'), ('nurse'), ('pilots'), ('deep'), ('water'), ('senior'), ('lead'), ('chief') ON CONFLICT DO NOTHING;
            INSERT INTO jobs (id, source_id, external_id, title, company, description, description_html, location, remote_policy, salary_min, salary_max, salary_currency, salary_period,
                required_skills, preferred_skills, apply_url, posted_at, expires_at, is_active, metadata, content_hash, cluster_id)
            SELECT gen_random_uuid(), '{{_source}}', n,
                (ARRAY['Senior ', 'Lead ', 'Chief ', ''])[pg_temp.any_of(4)] || (ARRAY['Engineer', 'Designer', 'Nurse', 'Pilot'])[pg_temp.any_of(4)], 'Random ' || pg_temp.any_of(9),
                (ARRAY['Deep water.', 'Water, deep.', 'Engineering.', ''])[pg_temp.any_of(4)], '', (ARRAY['Berlin, Germany', 'New York', NULL])[pg_temp.any_of(3)],
                (ARRAY['remote', 'hybrid', 'onsite', NULL])[pg_temp.any_of(4)], low, CASE WHEN pg_temp.any_of(4) > 1 THEN low + pg_temp.any_of(50000) END,
                CASE WHEN low IS NOT NULL THEN (ARRAY['USD', 'EUR'])[pg_temp.any_of(2)] END, CASE WHEN low IS NOT NULL THEN (ARRAY['year', 'month'])[pg_temp.any_of(2)] END,
                (ARRAY['C#', 'Go', 'Python', 'Kubernetes'])[pg_temp.any_of(4):pg_temp.any_of(4)], (ARRAY['C#', 'Go', 'Python', 'Kubernetes'])[pg_temp.any_of(4):pg_temp.any_of(4)], '',
                -- Some of one moment, some of a crowded week, the others of two years.
                timestamp '2026-11-01' - CASE pg_temp.any_of(3) WHEN 1 THEN interval '0' WHEN 2 THEN random() * interval '7 days' ELSE random() * interval '700 days' END,
                CASE WHEN pg_temp.any_of(10) = 1 THEN timestamp '2026-01-01' END, pg_temp.any_of(10) > 1,
                jsonb_build_object('visa', jsonb_build_object('stance', (ARRAY['offers', 'refuses', 'silent'])[pg_temp.any_of(3)]),
                    'country_code', (ARRAY['DE', 'FR', 'US', NULL])[pg_temp.any_of(4)], 'remote_countries', jsonb_build_array((ARRAY['DE', 'FR', 'US'])[pg_temp.any_of(3)])), '',
                -- Groups of three, on the average, for half of them.
                md5(CASE WHEN pg_temp.any_of(2) = 1 THEN pg_temp.any_of({{Postings / 6}})::text ELSE 'alone ' || n END)::uuid
            FROM generate_series(1, {{Postings}}) AS n, LATERAL (SELECT CASE WHEN pg_temp.any_of(3) > 1 AND n > 0 THEN pg_temp.any_of(200000) END AS low) AS pay
            """);
    }

    public async ValueTask DisposeAsync() => await host.ScalarAsync($"DELETE FROM job_sources WHERE id = '{_source}'");

    [Fact]
    public async Task Every_match_is_found_once_and_nothing_else_the_newest_first()
    {
        await using var dataSource = NpgsqlDataSource.Create(host.Database.ServiceConnectionString);
        var random = new Random(20261130);
        var found = 0;
        for (var i = 0; i < Searches; i++)
        {
            var filter = Any(random);

            var pages = await AllAsync(filter, random.Next(1, 100));
            var expected = await ExpectedAsync(dataSource, filter);

            Assert.Equal(expected.Select(row => row.Id).Order(), pages.SelectMany(row => row.Also.Select(other => other.Id).Append(row.Id)).Order());
            // The newest of each group stands for it.
            Assert.Equal(expected.DistinctBy(row => row.Group).Select(row => row.Id), pages.Select(row => row.Id));
            found += pages.Count > 0 ? 1 : 0;
        }

        Assert.InRange(found, Searches / 3, Searches);
    }

    private static SearchJobsFilter Any(Random random)
    {
        var isOfPay = random.Next(4) == 0;
        return new SearchJobsFilter(
            Q: Maybe(s_words),
            RemotePolicy: Maybe(["remote", "hybrid", "onsite"]),
            Skill: Maybe(s_skills) is { } skill ? [skill, s_skills[random.Next(s_skills.Length)]] : null,
            SkillMatch: Maybe(["any", "all"]),
            PostedAfter: random.Next(4) == 0 ? new DateTime(2026, 10, 31, 0, 0, 0, DateTimeKind.Utc).AddDays(-random.Next(300)) : null,
            Company: null,
            ExcludeCompany: random.Next(4) == 0 ? ["Random 1", "random 2"] : null,
            Location: Maybe(["berlin", "new york"]),
            Country: Maybe(s_countries),
            Visa: Maybe(["offers", "not_refused"]),
            SalaryMin: isOfPay ? random.Next(1, 150_000) : null,
            SalaryMax: isOfPay && random.Next(2) == 0 ? random.Next(150_000, 250_000) : null,
            SalaryCurrency: isOfPay ? "USD" : null,
            SalaryPeriod: isOfPay ? Maybe(["month"]) : null,
            Facets: random.Next(3) == 0);

        string? Maybe(string[] values) => random.Next(4) == 0 ? values[random.Next(values.Length)] : null;
    }

    /// <summary>Of the random postings only: other tests have left theirs.</summary>
    private async Task<List<JobSummary>> AllAsync(SearchJobsFilter filter, int size)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var search = scope.ServiceProvider.GetRequiredService<JobSearch>();
        var rows = new List<JobSummary>();
        SearchKey? after = null;
        do
        {
            var page = await search.FindAsync(filter, after, size, Token);
            Assert.True(page.Data.Count <= size);
            rows.AddRange(page.Data.Where(row => row.Company.StartsWith("Random ", StringComparison.Ordinal)));
            Assert.True(Cursor.TryDecode(page.NextCursor, out after));
        }
        while (after is not null);
        return rows;
    }

    private static async Task<List<(Guid Id, Guid Group)>> ExpectedAsync(NpgsqlDataSource dataSource, SearchJobsFilter filter)
    {
        await using var command = BareSql.Of(dataSource, filter, null, int.MaxValue);
        command.CommandText = command.CommandText.Replace("WHERE is_active", "WHERE company LIKE 'Random %' AND is_active", StringComparison.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(Token);
        var rows = new List<(Guid, Guid)>();
        while (await reader.ReadAsync(Token))
        {
            rows.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }

        return rows;
    }
}
