using HireFlux.Benchmarks.Postings.Ingest;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>Reads what searches are made of.</summary>
internal static class KnownPostings
{
    /// <summary>Postings from all over the table that state a salary, a country and three skills or more: always the same ones.</summary>
    public static async Task<IReadOnlyList<KnownPosting>> ReadAsync(JobsTables tables, int count)
    {
        await using var command = tables.DataSource.CreateCommand(
            """
            SELECT title, company, location, country_code, required_skills || preferred_skills, description, coalesce(salary_min, salary_max), salary_currency, salary_period, posted_at
            FROM jobs
            WHERE salary_currency IS NOT NULL AND salary_period IS NOT NULL AND country_code IS NOT NULL AND title ~ '[A-Za-z]{5}' AND location ~ '[A-Za-z]{4}'
                AND description ~ '[a-z]{5,12} [a-z]{5,12}' AND cardinality(required_skills || preferred_skills) > 2
            ORDER BY hashtext(external_id), id
            LIMIT $1
            """);
        command.Parameters.Add(new() { Value = count });
        await using var reader = await command.ExecuteReaderAsync();
        var known = new List<KnownPosting>();
        while (await reader.ReadAsync())
        {
            known.Add(new KnownPosting(
                reader.GetString(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.GetString(3),
                reader.GetFieldValue<string[]>(4),
                reader.GetString(5),
                reader.GetInt32(6),
                reader.GetString(7),
                reader.GetString(8),
                reader.GetDateTime(9)));
        }

        return known;
    }
}
