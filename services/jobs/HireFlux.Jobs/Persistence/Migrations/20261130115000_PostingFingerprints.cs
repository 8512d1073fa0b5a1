using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Jobs.Persistence.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(JobsDbContext))]
    [Migration("20261130115000_PostingFingerprints")]
    public sealed class PostingFingerprints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<Guid>(name: "fingerprint", table: "jobs", type: "uuid", nullable: true);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn(name: "fingerprint", table: "jobs");
    }
}
