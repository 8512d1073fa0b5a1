using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Jobs.Persistence.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(JobsDbContext))]
    [Migration("20261130114000_RunErrorDetail")]
    public sealed class RunErrorDetail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.AddColumn<string>(name: "error_detail", table: "sync_runs", type: "character varying(500)", maxLength: 500, nullable: true);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.DropColumn(name: "error_detail", table: "sync_runs");
    }
}
