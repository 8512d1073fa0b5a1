using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Jobs.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class SearchByKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "idx_job_sources_active",
                table: "job_sources");

            migrationBuilder.DropIndex(
                name: "idx_jobs_active",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_company",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_location",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_posted_at",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_remote",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_required_skills",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_salary",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_title",
                table: "jobs");

            migrationBuilder.DropIndex(
                name: "idx_jobs_title_trgm",
                table: "jobs");

            migrationBuilder.AddColumn<Guid>(
                name: "cluster_id",
                table: "jobs",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "job_epochs",
                columns: table => new
                {
                    slot = table.Column<short>(type: "smallint", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("job_epochs_pkey", x => x.slot);
                });

            migrationBuilder.CreateTable(
                name: "title_words",
                columns: table => new
                {
                    word = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("title_words_pkey", x => x.word);
                });

            migrationBuilder.CreateIndex(
                name: "idx_jobs_cluster",
                table: "jobs",
                column: "cluster_id",
                filter: "is_active");

            migrationBuilder.CreateIndex(
                name: "idx_title_words_trgm",
                table: "title_words",
                column: "word")
                .Annotation("Npgsql:IndexMethod", "gist")
                .Annotation("Npgsql:IndexOperators", new[] { "gist_trgm_ops" });

            migrationBuilder.Sql("""
                CREATE FUNCTION job_search_keys(
                    company text, location text, remote_policy text, required_skills text[], preferred_skills text[],
                    salary_min integer, salary_max integer, salary_currency text, salary_period text, posted_at timestamp, metadata jsonb)
                RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
                SELECT array_to_tsvector(array_remove(
                    ARRAY[
                        '=company:' || lower(company),
                        '=remote:' || remote_policy,
                        '=visa:' || (metadata -> 'visa' ->> 'stance'),
                        '=country:' || (metadata ->> 'country_code')]
                    || ARRAY(SELECT concat('=time', level, ':', slot >> (2 * level)) FROM generate_series(0, 7) AS level)
                    || ARRAY(SELECT '=skill:' || skill FROM unnest(required_skills || preferred_skills) AS skill)
                    || ARRAY(SELECT '=place:' || word FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', coalesce(location, '')))) AS word)
                    || ARRAY(SELECT '=country:' || country FROM jsonb_array_elements_text(
                        CASE jsonb_typeof(metadata -> 'remote_countries') WHEN 'array' THEN metadata -> 'remote_countries' END) AS country)
                    || ARRAY(SELECT concat('=pay', level, ':', salary_currency, ':', salary_period, ':', band >> (2 * level)) FROM generate_series(0, 2) AS level, generate_series(
                        floor(2 * ln(greatest(coalesce(salary_min, salary_max), 1)::float8) / ln(2::float8))::integer,
                        floor(2 * ln(greatest(coalesce(salary_max, salary_min), 1)::float8) / ln(2::float8))::integer) AS band
                        WHERE salary_currency IS NOT NULL AND salary_period IS NOT NULL),
                    NULL))
                FROM (SELECT floor(extract(epoch FROM least(greatest(posted_at, timestamp '2000-01-01'), timestamp '2050-01-01')) / 1350)::integer AS slot) AS posted
                $$;
                ALTER TABLE jobs SET (toast_tuple_target = 512);
                ALTER TABLE jobs DROP COLUMN search_vector;
                ALTER TABLE jobs
                    ADD COLUMN search_vector tsvector GENERATED ALWAYS AS (
                        setweight(to_tsvector('english', title), 'A') ||
                        setweight(to_tsvector('english', company), 'B') ||
                        setweight(to_tsvector('english', left(description, 100000)), 'C') ||
                        job_search_keys(
                            company, location, remote_policy, required_skills, preferred_skills,
                            salary_min, salary_max, salary_currency, salary_period, posted_at, metadata)) STORED,
                    ADD COLUMN visa_stance varchar(10) GENERATED ALWAYS AS (metadata -> 'visa' ->> 'stance') STORED,
                    ADD COLUMN country_code varchar(2) GENERATED ALWAYS AS (metadata ->> 'country_code') STORED;
                CREATE INDEX idx_jobs_search ON jobs USING gin (search_vector) WHERE is_active;

                INSERT INTO title_words (word)
                SELECT DISTINCT lower(word) FROM jobs, regexp_split_to_table(title, '[^[:alnum:]]+') AS word WHERE length(word) BETWEEN 4 AND 40
                ON CONFLICT DO NOTHING;

                -- Once a transaction, however many rows it changes; a statement that changes none counts for nothing.
                CREATE FUNCTION count_job_change() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF current_setting('hireflux.counted_job_change', true) IS DISTINCT FROM txid_current()::text THEN
                        INSERT INTO job_epochs AS epoch (slot, value) VALUES (pg_backend_pid() % 16, 1)
                        ON CONFLICT (slot) DO UPDATE SET value = epoch.value + 1;
                        PERFORM set_config('hireflux.counted_job_change', txid_current()::text, true);
                    END IF;
                    RETURN NULL;
                END $$;
                CREATE TRIGGER jobs_count_change AFTER INSERT OR UPDATE OR DELETE ON jobs
                    FOR EACH ROW EXECUTE FUNCTION count_job_change();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TRIGGER jobs_count_change ON jobs;
                DROP FUNCTION count_job_change();
                ALTER TABLE jobs DROP COLUMN visa_stance, DROP COLUMN country_code, DROP COLUMN search_vector;
                DROP FUNCTION job_search_keys;
                ALTER TABLE jobs RESET (toast_tuple_target);
                ALTER TABLE jobs ADD COLUMN search_vector tsvector GENERATED ALWAYS AS (
                    setweight(to_tsvector('english', title), 'A') ||
                    setweight(to_tsvector('english', company), 'B') ||
                    setweight(to_tsvector('english', left(description, 100000)), 'C')) STORED;
                CREATE INDEX idx_jobs_search ON jobs USING gin (search_vector);
                """);

            migrationBuilder.DropTable(
                name: "job_epochs");

            migrationBuilder.DropTable(
                name: "title_words");

            migrationBuilder.DropIndex(
                name: "idx_jobs_cluster",
                table: "jobs");

            migrationBuilder.DropColumn(
                name: "cluster_id",
                table: "jobs");

            migrationBuilder.CreateIndex(
                name: "idx_job_sources_active",
                table: "job_sources",
                column: "is_active");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_active",
                table: "jobs",
                column: "is_active",
                filter: "is_active = true");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_company",
                table: "jobs",
                column: "company");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_location",
                table: "jobs",
                column: "location");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_posted_at",
                table: "jobs",
                column: "posted_at",
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "idx_jobs_remote",
                table: "jobs",
                column: "remote_policy");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_required_skills",
                table: "jobs",
                column: "required_skills")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_salary",
                table: "jobs",
                columns: new[] { "salary_min", "salary_max" });

            migrationBuilder.CreateIndex(
                name: "idx_jobs_title",
                table: "jobs",
                column: "title");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_title_trgm",
                table: "jobs",
                column: "title")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }
    }
}
