using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Jobs.Persistence.Migrations
{
    /// <summary>
    /// Skills stay in the row: facets count those of a thousand postings, and each that lies elsewhere costs as much as the row itself.
    /// The model knows nothing of it.
    /// </summary>
    [DbContext(typeof(JobsDbContext))]
    [Migration("20261130150000_SkillsInRow")]
    public sealed class SkillsInRow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("ALTER TABLE jobs ALTER COLUMN required_skills SET STORAGE MAIN, ALTER COLUMN preferred_skills SET STORAGE MAIN;");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("ALTER TABLE jobs ALTER COLUMN required_skills SET STORAGE EXTENDED, ALTER COLUMN preferred_skills SET STORAGE EXTENDED;");
    }
}
