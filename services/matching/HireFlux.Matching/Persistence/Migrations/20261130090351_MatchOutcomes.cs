using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Matching.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class MatchOutcomes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "match_outcomes",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: true),
                    fit_index = table.Column<int>(type: "integer", nullable: true),
                    band = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    algo_version = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    posting_age_days = table.Column<int>(type: "integer", nullable: true),
                    posting_length = table.Column<int>(type: "integer", nullable: true),
                    submitted_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    response_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    responded_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("match_outcomes_pkey", x => x.application_id);
                });

            migrationBuilder.CreateIndex(
                name: "idx_match_outcomes_user_id",
                table: "match_outcomes",
                column: "user_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "match_outcomes");
        }
    }
}
