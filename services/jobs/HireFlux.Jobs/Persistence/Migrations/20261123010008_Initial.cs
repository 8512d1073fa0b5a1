using System;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace HireFlux.Jobs.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    status_code = table.Column<int>(type: "integer", nullable: false),
                    response_body = table.Column<string>(type: "text", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("idempotency_keys_pkey", x => new { x.user_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "inbox_messages",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    handled_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("inbox_messages_pkey", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "job_sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    kind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    board_token = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    api_url = table.Column<string>(type: "text", nullable: true),
                    api_key_encrypted = table.Column<string>(type: "text", nullable: true),
                    company = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: true, defaultValue: true),
                    sync_interval_minutes = table.Column<int>(type: "integer", nullable: false, defaultValue: 360),
                    missing_syncs_before_close = table.Column<int>(type: "integer", nullable: false, defaultValue: 2),
                    next_sync_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    consecutive_failures = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    last_sync_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    last_sync_status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    last_sync_error = table.Column<string>(type: "text", nullable: true),
                    total_jobs_synced = table.Column<int>(type: "integer", nullable: true, defaultValue: 0),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("job_sources_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    aggregate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    trace_parent = table.Column<string>(type: "character varying(55)", maxLength: 55, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("outbox_messages_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    external_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    company = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    description = table.Column<string>(type: "text", nullable: false),
                    description_html = table.Column<string>(type: "text", nullable: false),
                    location = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    remote_policy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    salary_min = table.Column<int>(type: "integer", nullable: true),
                    salary_max = table.Column<int>(type: "integer", nullable: true),
                    salary_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true, defaultValue: "USD"),
                    salary_period = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    visa_friendly = table.Column<bool>(type: "boolean", nullable: true, defaultValue: false),
                    required_skills = table.Column<string[]>(type: "text[]", nullable: true),
                    preferred_skills = table.Column<string[]>(type: "text[]", nullable: true),
                    experience_years_min = table.Column<int>(type: "integer", nullable: true),
                    experience_years_max = table.Column<int>(type: "integer", nullable: true),
                    apply_url = table.Column<string>(type: "text", nullable: false),
                    posted_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: true, defaultValue: true),
                    metadata = table.Column<string>(type: "jsonb", nullable: true, defaultValueSql: "'{}'::jsonb"),
                    version = table.Column<long>(type: "bigint", nullable: false, defaultValue: 1L),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    missing_syncs = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    written_by_run_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("jobs_pkey", x => x.id);
                    table.ForeignKey(
                        name: "jobs_source_id_fkey",
                        column: x => x.source_id,
                        principalTable: "job_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sync_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    trigger = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    lease_owner = table.Column<Guid>(type: "uuid", nullable: true),
                    lease_expires_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    seen = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    published = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    changed = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    unchanged = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    refused = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    closed = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    error_code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()"),
                    started_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    finished_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("sync_runs_pkey", x => x.id);
                    table.ForeignKey(
                        name: "sync_runs_source_id_fkey",
                        column: x => x.source_id,
                        principalTable: "job_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sync_run_refusals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    external_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    reason = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("sync_run_refusals_pkey", x => x.id);
                    table.ForeignKey(
                        name: "sync_run_refusals_run_id_fkey",
                        column: x => x.run_id,
                        principalTable: "sync_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "idx_idempotency_keys_created_at",
                table: "idempotency_keys",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "idx_inbox_messages_handled_at",
                table: "inbox_messages",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "idx_job_sources_active",
                table: "job_sources",
                column: "is_active");

            migrationBuilder.CreateIndex(
                name: "idx_job_sources_due",
                table: "job_sources",
                column: "next_sync_at",
                filter: "is_active");

            migrationBuilder.CreateIndex(
                name: "job_sources_name_key",
                table: "job_sources",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "idx_jobs_active",
                table: "jobs",
                column: "is_active",
                filter: "is_active = true");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_active_posted",
                table: "jobs",
                columns: new[] { "is_active", "posted_at" },
                descending: new[] { false, true },
                filter: "is_active = true");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_company",
                table: "jobs",
                column: "company");

            migrationBuilder.CreateIndex(
                name: "idx_jobs_expires_at",
                table: "jobs",
                column: "expires_at",
                filter: "is_active AND expires_at IS NOT NULL");

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

            migrationBuilder.CreateIndex(
                name: "unique_job_per_source",
                table: "jobs",
                columns: new[] { "source_id", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "idx_outbox_messages_aggregate",
                table: "outbox_messages",
                columns: new[] { "aggregate_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "idx_outbox_messages_sequence",
                table: "outbox_messages",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "idx_sync_run_refusals_run",
                table: "sync_run_refusals",
                columns: new[] { "run_id", "id" });

            migrationBuilder.CreateIndex(
                name: "idx_sync_runs_one_active",
                table: "sync_runs",
                column: "source_id",
                unique: true,
                filter: "status IN ('queued', 'running')");

            migrationBuilder.CreateIndex(
                name: "idx_sync_runs_source",
                table: "sync_runs",
                columns: new[] { "source_id", "created_at" },
                descending: new[] { false, true });

            migrationBuilder.PromoteToConstraint("job_sources", "job_sources_name_key");
            migrationBuilder.PromoteToConstraint("jobs", "unique_job_per_source");
            // Of very long texts the beginning is searched: a tsvector may not exceed 1 MB.
            migrationBuilder.Sql("""
                ALTER TABLE jobs ADD COLUMN search_vector tsvector GENERATED ALWAYS AS (
                    setweight(to_tsvector('english', title), 'A') ||
                    setweight(to_tsvector('english', company), 'B') ||
                    setweight(to_tsvector('english', left(description, 100000)), 'C')) STORED;
                CREATE INDEX idx_jobs_search ON jobs USING gin (search_vector);
                """);
            migrationBuilder.NotifyOnOutboxInsert();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "inbox_messages");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "sync_run_refusals");

            migrationBuilder.DropTable(
                name: "sync_runs");

            migrationBuilder.DropTable(
                name: "job_sources");

            migrationBuilder.Sql("DROP FUNCTION notify_outbox();");
        }
    }
}
