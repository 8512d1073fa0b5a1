using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Jobs.Persistence.Migrations
{
    /// <summary>
    /// Events of postings are some 15 KB and stay in the outbox for moments: compressing them, and undoing it for the relay, takes longer than
    /// writing them as they are. The model knows nothing of it.
    /// </summary>
    [DbContext(typeof(JobsDbContext))]
    [Migration("20261130090000_OutboxUncompressed")]
    public sealed class OutboxUncompressed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("ALTER TABLE outbox_messages ALTER COLUMN body SET STORAGE EXTERNAL;");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("ALTER TABLE outbox_messages ALTER COLUMN body SET STORAGE EXTENDED;");
    }
}
