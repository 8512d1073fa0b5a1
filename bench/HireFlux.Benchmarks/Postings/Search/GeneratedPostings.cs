using System.Diagnostics;
using System.Globalization;
using HireFlux.Benchmarks.Postings.Ingest;

namespace HireFlux.Benchmarks.Postings.Search;

/// <summary>
/// Makes many postings of the real ones that the service has read. What depends on each other stays together: title, skills and duties are one
/// posting's; the text's opening and half of the company's name are another's, place and policy a third's, pay a fourth's, age a fifth's. Three of twenty
/// are one requisition in three places. Rows keep the first 200 characters of their text only, but search vectors are those of whole texts: they are put
/// together of the vectors of their parts, which is what the column's own expression would give, without parsing gigabytes again.
/// </summary>
internal static class GeneratedPostings
{
    private const int AtOnce = 20_000;

    /// <summary>Puts them in the place of the real ones. Indexes are made after the rows, but for the two unique ones.</summary>
    public static async Task FillAsync(JobsTables tables, int count)
    {
        var watch = Stopwatch.StartNew();
        await tables.ExecuteAsync(Parts);
        var parts = watch.Elapsed;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, (count + AtOnce - 1) / AtOnce),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (chunk, _) => await tables.ExecuteAsync(Rows((chunk * AtOnce) + 1, Math.Min(count, (chunk + 1) * AtOnce))));
        var rows = watch.Elapsed;
        await tables.ExecuteAsync(Indexes);
        var indexes = watch.Elapsed;
        await tables.ExecuteAsync("VACUUM ANALYZE jobs");
        await tables.ExecuteAsync("ANALYZE title_words");
        var real = await tables.TextAsync("SELECT count(*) FROM real_postings");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} postings of {real} real ones: parts {parts.TotalSeconds:0} s, rows {(rows - parts).TotalSeconds:0} s, indexes after them {(indexes - rows).TotalSeconds:0} s, vacuum {(watch.Elapsed - indexes).TotalSeconds:0} s"));
        Console.WriteLine(await tables.TextAsync(
            """
            SELECT 'rows ' || pg_size_pretty(pg_table_size('jobs')) || ', search index ' || pg_size_pretty(pg_relation_size('idx_jobs_search'))
                || ', ' || (SELECT count(*) FROM title_words) || ' words of titles, shared_buffers ' || current_setting('shared_buffers')
                || ', lexemes a posting ' || (SELECT round(avg(length(search_vector))) FROM jobs TABLESAMPLE SYSTEM (1))
            """));
    }

    /// <summary>Vectors of the parts; the lexicon gets the words of whole texts, far more than titles of so few real postings have.</summary>
    private const string Parts =
        """
        CREATE FUNCTION pick(n bigint, seed bigint, among bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT 1 + (hashint8extended(n, seed) & 9223372036854775807) % among $$;
        CREATE UNLOGGED TABLE real_postings AS
        SELECT row_number() OVER (ORDER BY source_id, external_id) AS n, title, company, source_id, location, remote_policy, salary_min, salary_max, salary_currency,
            salary_period, visa_friendly, required_skills, preferred_skills, experience_years_min, experience_years_max, posted_at, metadata, left(description, 200) AS text,
            setweight(to_tsvector('english', title), 'A') AS title_words,
            setweight(to_tsvector('english', left(description, length(description) / 3)), 'C') AS opening_words,
            setweight(to_tsvector('english', substr(description, 1 + length(description) / 3)), 'C') AS duty_words
        FROM jobs;
        CREATE UNIQUE INDEX ON real_postings (n);
        ANALYZE real_postings;
        INSERT INTO title_words (word)
        SELECT DISTINCT lower(word) FROM jobs, regexp_split_to_table(description, '[^[:alnum:]]+') AS word WHERE length(word) BETWEEN 4 AND 40
        ON CONFLICT DO NOTHING;
        ALTER TABLE jobs ALTER COLUMN search_vector DROP EXPRESSION, SET (autovacuum_enabled = off);
        TRUNCATE jobs;
        DROP INDEX idx_jobs_search, idx_jobs_cluster, idx_jobs_active_posted, idx_jobs_expires_at;
        """;

    private static string Rows(int first, int last) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        SET session_replication_role = replica;
        SET synchronous_commit = off;
        INSERT INTO jobs (
            id, source_id, external_id, title, company, description, description_html, location, remote_policy, salary_min, salary_max, salary_currency, salary_period,
            visa_friendly, required_skills, preferred_skills, experience_years_min, experience_years_max, apply_url, posted_at, metadata, content_hash, cluster_id, search_vector)
        SELECT md5('id' || number)::uuid, work.source_id, number, work.title, named.company, work.text, '', place.location, place.remote_policy,
            pay.salary_min, pay.salary_max, pay.salary_currency, pay.salary_period, work.visa_friendly, work.required_skills, work.preferred_skills,
            work.experience_years_min, work.experience_years_max, 'https://jobs.example/' || number, dated.posted_at, told.metadata, '', md5(requisition::text)::uuid,
            work.title_words || setweight(to_tsvector('english', named.company), 'B') || opening.opening_words || work.duty_words || job_search_keys(
                named.company, place.location, place.remote_policy, work.required_skills, work.preferred_skills,
                pay.salary_min, pay.salary_max, pay.salary_currency, pay.salary_period, dated.posted_at, told.metadata)
        FROM generate_series({first}, {last}) AS number
        CROSS JOIN LATERAL (SELECT CASE WHEN number % 20 < 3 THEN number - number % 20 ELSE number END AS requisition) AS of
        CROSS JOIN (SELECT count(*) AS real, max(posted_at) AS newest FROM real_postings) AS total
        JOIN real_postings AS work ON work.n = pick(requisition, 1, real)
        JOIN real_postings AS opening ON opening.n = pick(requisition, 2, real)
        JOIN real_postings AS other ON other.n = pick(requisition, 3, real)
        JOIN real_postings AS place ON place.n = pick(number, 4, real)
        JOIN real_postings AS pay ON pay.n = pick(requisition, 5, real)
        JOIN real_postings AS age ON age.n = pick(number, 6, real)
        CROSS JOIN LATERAL (SELECT left(opening.company || ' ' || other.company, 255) AS company) AS named
        CROSS JOIN LATERAL (SELECT age.posted_at + (localtimestamp - newest) - make_interval(secs => pick(number, 7, 172800)) AS posted_at) AS dated
        CROSS JOIN LATERAL (SELECT work.metadata || jsonb_build_object(
            'country_code', place.metadata -> 'country_code', 'remote_countries', place.metadata -> 'remote_countries', 'locations', place.metadata -> 'locations') AS metadata) AS told
        """);

    private const string Indexes =
        """
        SET maintenance_work_mem = '1GB';
        CREATE INDEX idx_jobs_search ON jobs USING gin (search_vector) WHERE is_active;
        CREATE INDEX idx_jobs_cluster ON jobs (cluster_id) WHERE is_active;
        CREATE INDEX idx_jobs_active_posted ON jobs (is_active, posted_at DESC) WHERE is_active = true;
        CREATE INDEX idx_jobs_expires_at ON jobs (expires_at) WHERE is_active AND expires_at IS NOT NULL;
        RESET maintenance_work_mem
        """;
}
