using System.Globalization;
using HireFlux.FitIndex;
using HireFlux.Testing;
using Npgsql;
using NpgsqlTypes;

namespace HireFlux.Benchmarks.Matching;

/// <summary>
/// The same ranking by PostgreSQL: a row a posting with its vectors and numbers as arrays, what the person makes of each place, level, age and skill in
/// small tables, and one statement that does the kernel's sums. It gives the same ids and indexes, or the benchmark fails.
/// </summary>
internal sealed class SqlRanking(TestDatabase database, PostingIndex index) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(database.AdministratorConnectionString);

    /// <summary>Makes the table of the index's postings.</summary>
    public async Task LoadAsync()
    {
        await ExecuteAsync(SqlStatements.Tables);
        await using var connection = await _source.OpenConnectionAsync();
        await using (var import = await connection.BeginBinaryImportAsync(SqlStatements.CopyPostings))
        {
            foreach (var block in index.Blocks)
            {
                for (var row = 0; row < block.Used; row++)
                {
                    await WriteAsync(import, block, row);
                }
            }

            await import.CompleteAsync();
        }

        await ExecuteAsync("ANALYZE");
    }

    /// <summary>Tells it of a person.</summary>
    public async Task SetAsync(PreparedCandidate person, DateOnly today)
    {
        await ExecuteAsync("TRUNCATE person, person_title, place_score, level_score, age_score, earned, gated_company, gated_pay");
        foreach (var (sql, parameters) in new SqlPerson(person, index, today).Statements())
        {
            await using var command = _source.CreateCommand(sql);
            foreach (var parameter in parameters)
            {
                command.Parameters.Add(new() { Value = parameter });
            }

            await command.ExecuteNonQueryAsync();
        }

        await ExecuteAsync("ANALYZE");
    }

    /// <summary>The best so many: id and index.</summary>
    public async Task<List<(Guid Id, int FitIndex)>> RankAsync(int kept)
    {
        await using var command = _source.CreateCommand(SqlStatements.Ranking + kept.ToString(CultureInfo.InvariantCulture));
        command.CommandTimeout = 600;
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<(Guid, int)>();
        while (await reader.ReadAsync())
        {
            found.Add((reader.GetGuid(0), (int)reader.GetInt64(1)));
        }

        return found;
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private static async Task WriteAsync(NpgsqlBinaryImporter import, PostingBlock block, int row)
    {
        await import.StartRowAsync();
        await import.WriteAsync(block.Ids[row]);
        await import.WriteAsync(new DateTime(block.PostedAt[row], DateTimeKind.Utc), NpgsqlDbType.TimestampTz);
        await import.WriteAsync(block.Locations[row]);
        await import.WriteAsync(block.Seniorities[row]);
        await import.WriteAsync(block.Companies[row]);
        await import.WriteAsync(block.Pays[row]);
        await import.WriteAsync(block.Days[row]);
        await import.WriteAsync((block.Flags[row] & PostingFlags.FirstSeen) != 0);
        await import.WriteAsync((block.Flags[row] & PostingFlags.RefusesVisa) != 0);
        await import.WriteAsync((block.Flags[row] & PostingFlags.AsksForTerms) != 0);
        await import.WriteAsync(block.Required(row).ToArray());
        await import.WriteAsync(block.Preferred(row).ToArray());
        await import.WriteAsync(block.RequiredTotals[row]);
        await import.WriteAsync(block.PreferredTotals[row]);
        await import.WriteAsync(block.TitleNorms[row]);
        await import.WriteAsync(block.TextNorms[row]);
        await import.WriteAsync(SqlPerson.Widened(block.Title(row)));
        await import.WriteAsync(SqlPerson.Widened(block.Text(row)));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
