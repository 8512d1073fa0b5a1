using System.Globalization;
using HireFlux.Testing;
using Npgsql;

namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>The service's database, as its administrator sees it.</summary>
internal sealed class JobsTables(TestDatabase database) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _dataSource = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.AdministratorConnectionString) { CommandTimeout = 0 });

    public NpgsqlDataSource DataSource => _dataSource;

    /// <summary>Registers a source for each board; only a sync that is asked for reads them.</summary>
    public async Task RegisterAsync(IEnumerable<RecordedBoard> boards)
    {
        foreach (var board in boards)
        {
            await using var command = _dataSource.CreateCommand("INSERT INTO job_sources (name, kind, board_token) VALUES ($1, $2, $3)");
            command.Parameters.Add(new() { Value = $"{board.Token} ({board.Kind})" });
            command.Parameters.Add(new() { Value = board.Kind });
            command.Parameters.Add(new() { Value = board.Token });
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Queues a run of each source, as the schedule does.</summary>
    public Task QueueRunsAsync() => ExecuteAsync(
        "INSERT INTO sync_runs (source_id, status, trigger, created_at) SELECT id, 'queued', 'schedule', localtimestamp FROM job_sources");

    /// <summary>Runs that have not ended.</summary>
    public async Task<long> UnfinishedAsync() => await ScalarAsync<long>("SELECT count(*) FROM sync_runs WHERE finished_at IS NULL");

    /// <summary>Postings stored.</summary>
    public async Task<long> CountAsync() => await ScalarAsync<long>("SELECT count(*) FROM jobs");

    /// <summary>Postings that were met and not stored, by reason, and the runs by how they ended: of the newest run of each source.</summary>
    public async Task<string> SummaryAsync() => await ScalarAsync<string>(
        """
        WITH newest AS (SELECT DISTINCT ON (source_id) * FROM sync_runs ORDER BY source_id, created_at DESC),
        refused AS (SELECT reason || ' ' || count(*) AS text FROM sync_run_refusals WHERE run_id IN (SELECT id FROM newest) GROUP BY reason),
        ended AS (SELECT status || coalesce(' (' || error_code || ')', '') || ' ' || count(*) AS text FROM newest GROUP BY status, error_code)
        SELECT sum(seen) || ' seen = ' || sum(published) || ' published + ' || sum(changed) || ' changed + ' || sum(unchanged) || ' unchanged + ' || sum(refused) || ' refused'
            || coalesce(' (' || (SELECT string_agg(text, ', ' ORDER BY text) FROM refused) || ')', '')
            || '; runs: ' || (SELECT string_agg(text, ', ' ORDER BY text) FROM ended)
        FROM newest
        """);

    /// <summary>Forgets everything.</summary>
    public Task ClearAsync() => ExecuteAsync("TRUNCATE job_sources, jobs, sync_runs, sync_run_refusals, outbox_messages");

    public ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    public async Task ExecuteAsync(string sql)
    {
        await using var command = _dataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The only value of a query, as text.</summary>
    public Task<string> TextAsync(string sql) => ScalarAsync<string>(sql);

    private async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = _dataSource.CreateCommand(sql);
        return (T)Convert.ChangeType((await command.ExecuteScalarAsync())!, typeof(T), CultureInfo.InvariantCulture);
    }
}
