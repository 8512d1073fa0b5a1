using System.Globalization;
using HireFlux.FitIndex;
using HireFlux.Matching.Facts;
using Npgsql;

namespace HireFlux.Benchmarks.Matching.Freshness;

/// <summary>What matching knows of people and postings, written as its consumers would.</summary>
internal sealed class MatchingTables(NpgsqlDataSource database) : IAsyncDisposable
{
    private const int AtOnce = 500;

    /// <summary>People whom nobody has scored yet.</summary>
    public async Task AddPeopleAsync(IEnumerable<CandidateFacts> people)
    {
        foreach (var some in people.Chunk(AtOnce))
        {
            await ExecuteAsync(
                """
                INSERT INTO profile_read_models (user_id, version, revision, facts, is_truncated, matches_epoch, created_at, updated_at)
                SELECT id, 1, 1, facts::jsonb, false, 0, now(), now() FROM unnest($1, $2) AS person (id, facts)
                """,
                some.Select(_ => Guid.CreateVersion7()).ToArray(),
                some.Select(FactsJson.Write).ToArray());
        }
    }

    /// <summary>Open postings; nobody is asked to score them.</summary>
    public async Task AddPostingsAsync(IEnumerable<IndexedPosting> postings)
    {
        foreach (var some in postings.Chunk(AtOnce))
        {
            await ExecuteAsync(
                """
                INSERT INTO job_read_models (job_id, version, is_active, title, company, apply_url, posted_at, facts)
                SELECT id, 1, true, left(facts::jsonb ->> 'title', 500), left(facts::jsonb ->> 'company', 255), 'https://jobs.example/apply', posted_at, facts::jsonb
                FROM unnest($1, $2, $3) AS posting (id, posted_at, facts)
                """,
                some.Select(posting => posting.Id).ToArray(),
                some.Select(posting => DateTime.SpecifyKind(posting.PostedAt, DateTimeKind.Unspecified)).ToArray(),
                some.Select(posting => FactsJson.Write(posting.Prepared.Facts)).ToArray());
        }
    }

    public Task<int> PostingsAsync() => CountAsync("SELECT count(*) FROM job_read_models WHERE is_active");

    /// <summary>What is left to score.</summary>
    public Task<int> WorkAsync() => CountAsync("SELECT count(*) FROM scoring_work");

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<int> CountAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await command.ExecuteNonQueryAsync();
    }
}
