using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Profiles.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ResumeReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "content_sha256",
                table: "resumes",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "months_of_experience",
                table: "resumes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "parsed_at",
                table: "resumes",
                type: "timestamp without time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "parsing_next_attempt_at",
                table: "resumes",
                type: "timestamp without time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "parsing_step",
                table: "resumes",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "plain_text",
                table: "resumes",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scan_status",
                table: "resumes",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "unscanned");

            migrationBuilder.AddColumn<long>(
                name: "version",
                table: "resumes",
                type: "bigint",
                nullable: false,
                defaultValue: 1L);

            migrationBuilder.AddColumn<string[]>(
                name: "warnings",
                table: "resumes",
                type: "text[]",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "stored_objects",
                columns: table => new
                {
                    content_sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    size_bytes = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()"),
                    remove_after = table.Column<DateTime>(type: "timestamp without time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("stored_objects_pkey", x => x.content_sha256);
                });

            migrationBuilder.CreateIndex(
                name: "idx_resumes_content",
                table: "resumes",
                column: "content_sha256",
                filter: "deleted_at is null");

            migrationBuilder.CreateIndex(
                name: "idx_resumes_unread",
                table: "resumes",
                column: "created_at",
                filter: "parsing_status in ('pending', 'processing') and deleted_at is null");

            migrationBuilder.CreateIndex(
                name: "idx_resumes_user_content",
                table: "resumes",
                columns: new[] { "user_id", "content_sha256" },
                unique: true,
                filter: "deleted_at is null");

            migrationBuilder.CreateIndex(
                name: "idx_stored_objects_removable",
                table: "stored_objects",
                column: "remove_after",
                filter: "remove_after is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "stored_objects");

            migrationBuilder.DropIndex(
                name: "idx_resumes_content",
                table: "resumes");

            migrationBuilder.DropIndex(
                name: "idx_resumes_unread",
                table: "resumes");

            migrationBuilder.DropIndex(
                name: "idx_resumes_user_content",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "content_sha256",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "months_of_experience",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "parsed_at",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "parsing_next_attempt_at",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "parsing_step",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "plain_text",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "scan_status",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "version",
                table: "resumes");

            migrationBuilder.DropColumn(
                name: "warnings",
                table: "resumes");
        }
    }
}
