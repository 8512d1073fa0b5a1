using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Matching.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class StoredVectors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "vectors",
                table: "profile_read_models",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "vectors_encoder",
                table: "profile_read_models",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "vectors_revision",
                table: "profile_read_models",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "vectors",
                table: "job_read_models",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "vectors_encoder",
                table: "job_read_models",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "vectors_version",
                table: "job_read_models",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "idx_profile_read_models_no_vectors",
                table: "profile_read_models",
                column: "updated_at",
                filter: "vectors_revision IS DISTINCT FROM revision");

            migrationBuilder.CreateIndex(
                name: "idx_job_read_models_no_vectors",
                table: "job_read_models",
                column: "posted_at",
                filter: "is_active AND vectors_version IS DISTINCT FROM version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "idx_profile_read_models_no_vectors",
                table: "profile_read_models");

            migrationBuilder.DropIndex(
                name: "idx_job_read_models_no_vectors",
                table: "job_read_models");

            migrationBuilder.DropColumn(
                name: "vectors",
                table: "profile_read_models");

            migrationBuilder.DropColumn(
                name: "vectors_encoder",
                table: "profile_read_models");

            migrationBuilder.DropColumn(
                name: "vectors_revision",
                table: "profile_read_models");

            migrationBuilder.DropColumn(
                name: "vectors",
                table: "job_read_models");

            migrationBuilder.DropColumn(
                name: "vectors_encoder",
                table: "job_read_models");

            migrationBuilder.DropColumn(
                name: "vectors_version",
                table: "job_read_models");
        }
    }
}
