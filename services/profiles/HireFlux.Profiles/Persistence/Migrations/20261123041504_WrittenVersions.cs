using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Profiles.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class WrittenVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "job_id",
                table: "resume_versions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "master_data",
                table: "resume_versions",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "report",
                table: "resume_versions",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "revised_from",
                table: "resume_versions",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "generation_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    provider = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    model = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    prompt_version = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    tokens_in = table.Column<int>(type: "integer", nullable: false),
                    tokens_out = table.Column<int>(type: "integer", nullable: false),
                    usage_estimated = table.Column<bool>(type: "boolean", nullable: false),
                    cost_usd = table.Column<decimal>(type: "numeric(10,4)", precision: 10, scale: 4, nullable: false),
                    outcome = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    duration_ms = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("generation_calls_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_plans",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("person_plans_pkey", x => x.user_id);
                });

            migrationBuilder.CreateIndex(
                name: "idx_generation_calls_user_at",
                table: "generation_calls",
                columns: new[] { "user_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "generation_calls");

            migrationBuilder.DropTable(
                name: "person_plans");

            migrationBuilder.DropColumn(
                name: "job_id",
                table: "resume_versions");

            migrationBuilder.DropColumn(
                name: "master_data",
                table: "resume_versions");

            migrationBuilder.DropColumn(
                name: "report",
                table: "resume_versions");

            migrationBuilder.DropColumn(
                name: "revised_from",
                table: "resume_versions");
        }
    }
}
