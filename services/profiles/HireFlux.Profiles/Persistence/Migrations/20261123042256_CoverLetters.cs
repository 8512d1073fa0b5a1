using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Profiles.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CoverLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "company",
                table: "cover_letters",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "edited_at",
                table: "cover_letters",
                type: "timestamp without time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "job_title",
                table: "cover_letters",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "master_data",
                table: "cover_letters",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "prompt_version",
                table: "cover_letters",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "report",
                table: "cover_letters",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "resume_id",
                table: "cover_letters",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sentences",
                table: "cover_letters",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "idx_cover_letters_resume_id",
                table: "cover_letters",
                column: "resume_id");

            migrationBuilder.AddForeignKey(
                name: "cover_letters_resume_id_fkey",
                table: "cover_letters",
                column: "resume_id",
                principalTable: "resumes",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "cover_letters_resume_id_fkey",
                table: "cover_letters");

            migrationBuilder.DropIndex(
                name: "idx_cover_letters_resume_id",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "company",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "edited_at",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "job_title",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "master_data",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "prompt_version",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "report",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "resume_id",
                table: "cover_letters");

            migrationBuilder.DropColumn(
                name: "sentences",
                table: "cover_letters");
        }
    }
}
