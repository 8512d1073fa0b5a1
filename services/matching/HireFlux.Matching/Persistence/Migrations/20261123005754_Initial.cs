using System;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace HireFlux.Matching.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "erased_users",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    erased_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("erased_users_pkey", x => x.user_id);
                });

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
                name: "job_read_models",
                columns: table => new
                {
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    company = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    location = table.Column<string>(type: "text", nullable: true),
                    remote_policy = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    apply_url = table.Column<string>(type: "text", nullable: false),
                    posted_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    facts = table.Column<string>(type: "jsonb", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("job_read_models_pkey", x => x.job_id);
                    table.CheckConstraint("active_has_facts", "NOT is_active OR facts IS NOT NULL");
                });

            migrationBuilder.CreateTable(
                name: "match_announcements",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    found_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    announced_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("match_announcements_pkey", x => new { x.user_id, x.job_id });
                });

            migrationBuilder.CreateTable(
                name: "match_scores",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fit_index = table.Column<int>(type: "integer", nullable: false),
                    embedding_similarity_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    keyword_match_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    recency_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    seniority_alignment_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    location_score = table.Column<decimal>(type: "numeric(5,2)", precision: 5, scale: 2, nullable: true),
                    rationale = table.Column<string>(type: "text", nullable: true),
                    matched_skills = table.Column<string[]>(type: "text[]", nullable: true),
                    missing_skills = table.Column<string[]>(type: "text[]", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()"),
                    algo_version = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    profile_version = table.Column<long>(type: "bigint", nullable: false),
                    profile_revision = table.Column<long>(type: "bigint", nullable: false),
                    job_version = table.Column<long>(type: "bigint", nullable: false),
                    evidence_coverage = table.Column<decimal>(type: "numeric(4,3)", precision: 4, scale: 3, nullable: false),
                    band = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    gates = table.Column<string[]>(type: "text[]", nullable: false),
                    scored_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("match_scores_pkey", x => x.id);
                    table.CheckConstraint("valid_fit_index", "fit_index >= 0 AND fit_index <= 100");
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
                name: "profile_read_models",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'{}'::jsonb"),
                    is_truncated = table.Column<bool>(type: "boolean", nullable: false),
                    matches_epoch = table.Column<long>(type: "bigint", nullable: false),
                    scored_revision = table.Column<long>(type: "bigint", nullable: true),
                    scored_version = table.Column<long>(type: "bigint", nullable: true),
                    scored_on = table.Column<DateOnly>(type: "date", nullable: true),
                    scored_algo_version = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    scored_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("profile_read_models_pkey", x => x.user_id);
                });

            migrationBuilder.CreateTable(
                name: "resume_read_models",
                columns: table => new
                {
                    resume_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    parsed_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("resume_read_models_pkey", x => x.resume_id);
                });

            migrationBuilder.CreateTable(
                name: "scoring_work",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    generation = table.Column<long>(type: "bigint", nullable: false),
                    priority = table.Column<short>(type: "smallint", nullable: false),
                    requested_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    available_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    lease_id = table.Column<Guid>(type: "uuid", nullable: true),
                    leased_until = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("scoring_work_pkey", x => new { x.kind, x.subject_id });
                    table.CheckConstraint("valid_kind", "kind IN ('profile', 'job')");
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
                name: "idx_job_read_models_active",
                table: "job_read_models",
                column: "job_id",
                filter: "is_active")
                .Annotation("Npgsql:IndexInclude", new[] { "version" });

            migrationBuilder.CreateIndex(
                name: "idx_match_announcements_due",
                table: "match_announcements",
                column: "user_id",
                filter: "announced_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "idx_match_announcements_job_id",
                table: "match_announcements",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "idx_match_scores_fit_index",
                table: "match_scores",
                column: "fit_index",
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "idx_match_scores_job_id",
                table: "match_scores",
                column: "job_id");

            migrationBuilder.CreateIndex(
                name: "idx_match_scores_user_fit",
                table: "match_scores",
                columns: new[] { "user_id", "fit_index" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "idx_match_scores_user_id",
                table: "match_scores",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "unique_match_per_user_job",
                table: "match_scores",
                columns: new[] { "user_id", "job_id" },
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
                name: "idx_resume_read_models_user_parsed",
                table: "resume_read_models",
                columns: new[] { "user_id", "parsed_at" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "idx_scoring_work_lease",
                table: "scoring_work",
                column: "lease_id",
                filter: "lease_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "idx_scoring_work_next",
                table: "scoring_work",
                columns: new[] { "priority", "available_at" });

            migrationBuilder.PromoteToConstraint("match_scores", "unique_match_per_user_job");
            migrationBuilder.NotifyOnOutboxInsert();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "erased_users");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "inbox_messages");

            migrationBuilder.DropTable(
                name: "job_epochs");

            migrationBuilder.DropTable(
                name: "job_read_models");

            migrationBuilder.DropTable(
                name: "match_announcements");

            migrationBuilder.DropTable(
                name: "match_scores");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "profile_read_models");

            migrationBuilder.DropTable(
                name: "resume_read_models");

            migrationBuilder.DropTable(
                name: "scoring_work");

            migrationBuilder.Sql("DROP FUNCTION IF EXISTS notify_outbox()");
        }
    }
}
