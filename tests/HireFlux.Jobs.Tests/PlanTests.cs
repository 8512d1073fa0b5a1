using System.Text.RegularExpressions;
using HireFlux.Benchmarks;
using HireFlux.Jobs.Features.SearchJobs;
using HireFlux.Jobs.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HireFlux.Jobs.Tests;

public sealed partial class PlanTests(JobsHost host) : IAsyncLifetime
{
    private static readonly DateTime s_now = TimeProvider.System.GetUtcNow().UtcDateTime;
    private static readonly SearchQuery s_query = new("'engin'", [], DateTime.UnixEpoch, null, s_now, s_now, s_now.AddDays(-700), []);
    private readonly Guid _source = Guid.CreateVersion7();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await host.ScalarAsync($"INSERT INTO job_sources (id, name, kind, board_token, is_active) VALUES ('{_source}', '{_source}', 'lever', 'plans', false)");
        await host.ScalarAsync(
            $"""
            INSERT INTO jobs (id, source_id, external_id, title, company, description, description_html, apply_url, posted_at, expires_at, is_active, metadata, content_hash, cluster_id)
            SELECT gen_random_uuid(), '{_source}', n, (ARRAY['Engineer', 'Designer', 'Nurse'])[1 + n % 3], 'Company ' || n % 500, repeat(md5(n::text) || ' ', 10), '', '',
                now() - make_interval(hours => n), CASE WHEN n % 10 = 0 THEN now() + make_interval(hours => n) END, true, jsonb_build_object(), '', gen_random_uuid()
            FROM generate_series(1, 15000) AS n
            """);
        await host.ScalarAsync(
            $"INSERT INTO job_sources (id, name, kind, board_token, is_active) SELECT gen_random_uuid(), 'plan ' || n, 'lever', '{_source}', false FROM generate_series(1, 3000) AS n");
        await host.ScalarAsync("INSERT INTO title_words SELECT md5(n::text) FROM generate_series(1, 5000) AS n ON CONFLICT DO NOTHING");
        // Empties the index's list of what is yet to be sorted in, too, which among so few rows makes it look dear.
        await host.ScalarAsync("VACUUM ANALYZE jobs");
        await host.ScalarAsync("ANALYZE title_words");
        await host.ScalarAsync("ANALYZE job_sources");
    }

    public async ValueTask DisposeAsync()
    {
        await host.ScalarAsync($"DELETE FROM job_sources WHERE id = '{_source}' OR board_token = '{_source}'");
        await host.ScalarAsync("DELETE FROM title_words WHERE word ~ '^[0-9a-f]{32}$'");
    }

    [Fact]
    public async Task A_window_is_read_by_the_one_index_of_words_and_keys_however_frequent_they_are()
    {
        var (now, yesterday) = (s_query.LastSlot, s_query.LastSlot - 64);
        var frequent = s_query.Within(yesterday, now);
        var rare = (s_query with { Keys = "'nosuchword' & '=remote:remote'" }).Within(s_query.FirstSlot, now);

        Assert.Contains("idx_jobs_search", await PlanAsync(SearchSql.Window(s_query, frequent, SearchKey.Start, 21, 500)), StringComparison.Ordinal);
        Assert.Contains("idx_jobs_search", await PlanAsync(SearchSql.Window(s_query, rare, SearchKey.Start, 21, 500)), StringComparison.Ordinal);
        Assert.Contains("idx_jobs_search", await PlanAsync(SearchSql.Facets(s_query, frequent, 1001, 2002)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_postings_were_posted_is_known_from_the_statistics_of_the_planner()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var times = await new PostingTimesReader(TimeProvider.System).ReadAsync(scope.ServiceProvider.GetRequiredService<JobsDbContext>(), Token);

        // One an hour, for 625 days; what other tests have left is some more.
        Assert.InRange(times.Between(s_query.LastSlot - (64 * 500), s_query.LastSlot - (64 * 100)), 400 * 24 * 0.8, 400 * 24 * 1.5);
    }

    [Fact]
    public async Task Every_index_of_postings_and_sources_has_its_query()
    {
        var queries = Queries();

        foreach (var (index, query) in queries)
        {
            Assert.Contains(index, await PlanAsync(query), StringComparison.Ordinal);
        }

        Assert.Equal(
            await host.ScalarAsync("SELECT string_agg(indexname, ' ' ORDER BY indexname COLLATE \"C\") FROM pg_indexes WHERE tablename IN ('jobs', 'job_sources', 'job_epochs', 'title_words')"),
            string.Join(' ', queries.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_index_of_the_design_has_a_query_or_is_redundant_by_the_decision()
    {
        var design = File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema", "designed.sql"));
        var decision = File.ReadAllText(Path.Combine(Repository.Root, "docs", "adr", "0015-search-by-one-index.md"));

        var designed = DesignedIndex().Matches(design).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(13, designed.Count);
        Assert.DoesNotContain(designed, index => !Queries().ContainsKey(index) && !decision.Contains($"`{index}`", StringComparison.Ordinal));
    }

    /// <summary>What each index is for: the statement as the service sends it.</summary>
    private Dictionary<string, FormattableString> Queries() => new(StringComparer.Ordinal)
    {
        ["idx_jobs_search"] = SearchSql.Window(s_query, s_query.Within(s_query.LastSlot, s_query.LastSlot), SearchKey.Start, 21, 500),
        ["idx_jobs_active_posted"] = $"SELECT posted_at FROM jobs WHERE is_active ORDER BY posted_at DESC LIMIT 1",
        ["idx_jobs_cluster"] = SearchSql.Groups(s_query, [Guid.CreateVersion7(), Guid.CreateVersion7()]),
        ["idx_jobs_expires_at"] = $"SELECT * FROM jobs WHERE is_active AND expires_at <= {s_now} ORDER BY expires_at LIMIT 100",
        ["jobs_pkey"] = $"SELECT * FROM jobs WHERE id = {_source}",
        ["unique_job_per_source"] = $"SELECT id FROM jobs WHERE source_id = {_source} AND external_id = ANY ({(string[])["1", "2"]})",
        ["job_sources_pkey"] = $"SELECT * FROM job_sources WHERE id = {_source} FOR UPDATE",
        ["job_sources_name_key"] = $"SELECT id FROM job_sources WHERE name = {"page:example.com"}",
        ["idx_job_sources_due"] = $"SELECT id FROM job_sources WHERE is_active AND kind <> 'page' AND next_sync_at <= {s_now} ORDER BY next_sync_at LIMIT 100 FOR NO KEY UPDATE SKIP LOCKED",
        ["job_epochs_pkey"] = $"INSERT INTO job_epochs AS epoch (slot, value) VALUES (0, 1) ON CONFLICT (slot) DO UPDATE SET value = epoch.value + 1",
        ["title_words_pkey"] = $"SELECT word FROM title_words WHERE word >= {"horolog"} AND word < {"horolog\uFFFF"} ORDER BY word LIMIT 30",
        ["idx_title_words_trgm"] = $"SELECT word FROM title_words ORDER BY word <-> {"horologsit"} LIMIT 30",
    };

    /// <summary>As PostgreSQL plans it for these arguments.</summary>
    private async Task<string> PlanAsync(FormattableString sql)
    {
        await using var connection = new NpgsqlConnection(host.Database.ServiceConnectionString);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand($"EXPLAIN {Hole().Replace(sql.Format, match => $"@p{match.Groups[1].Value}")}", connection);
        for (var i = 0; i < sql.ArgumentCount; i++)
        {
            command.Parameters.AddWithValue($"p{i}", sql.GetArgument(i)!);
        }

        await using var reader = await command.ExecuteReaderAsync(Token);
        var lines = new List<string>();
        while (await reader.ReadAsync(Token))
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"CREATE INDEX (\w+) ON (?:jobs|job_sources) ")]
    private static partial Regex DesignedIndex();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Hole();
}
