using System.Diagnostics;

namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>The floor of an ingest: the rows that it stored, copied as they are (COPY, binary, one transaction) into an empty table with the same indexes.</summary>
internal static class CopyFloor
{
    private const string Columns =
        "SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_name = 'jobs' AND is_generated = 'NEVER'";

    /// <summary>Copies so many times and gives the shortest time: the hardest floor.</summary>
    public static async Task<TimeSpan> MeasureAsync(JobsTables tables, int times)
    {
        await using var connection = await tables.DataSource.OpenConnectionAsync();
        await using var command = new Npgsql.NpgsqlCommand(Columns, connection);
        var columns = (string)(await command.ExecuteScalarAsync())!;
        using var rows = new MemoryStream();
        await using (var export = await connection.BeginRawBinaryCopyAsync($"COPY jobs ({columns}) TO STDOUT (FORMAT BINARY)"))
        {
            await export.CopyToAsync(rows);
        }

        var shortest = TimeSpan.MaxValue;
        for (var i = 0; i < times; i++)
        {
            await tables.ExecuteAsync("DROP TABLE IF EXISTS jobs_floor; CREATE TABLE jobs_floor (LIKE jobs INCLUDING ALL, FOREIGN KEY (source_id) REFERENCES job_sources (id)); CHECKPOINT");
            var watch = Stopwatch.StartNew();
            await using (var import = await connection.BeginRawBinaryCopyAsync($"COPY jobs_floor ({columns}) FROM STDIN (FORMAT BINARY)"))
            {
                rows.Position = 0;
                await rows.CopyToAsync(import);
            }

            shortest = watch.Elapsed < shortest ? watch.Elapsed : shortest;
        }

        await tables.ExecuteAsync("DROP TABLE jobs_floor");
        return shortest;
    }
}
