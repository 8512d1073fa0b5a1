using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HireFlux.Matching.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class PostingChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Rows from before have none: they are read whole at every start, and the table needn't be written anew.
            migrationBuilder.AddColumn<ulong>(
                name: "changed_in",
                table: "job_read_models",
                type: "xid8",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "idx_job_read_models_changed_in",
                table: "job_read_models",
                column: "changed_in");

            // By trigger, so that no writer can forget it, the release before this one included.
            migrationBuilder.Sql("""
                CREATE FUNCTION job_read_models_mark_change() RETURNS trigger
                LANGUAGE plpgsql AS $$
                BEGIN
                    NEW.changed_in := pg_current_xact_id();
                    RETURN NEW;
                END $$;
                CREATE TRIGGER job_read_models_changed_in BEFORE INSERT OR UPDATE ON job_read_models
                    FOR EACH ROW EXECUTE FUNCTION job_read_models_mark_change();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP TRIGGER job_read_models_changed_in ON job_read_models;
                DROP FUNCTION job_read_models_mark_change();
                """);

            migrationBuilder.DropIndex(
                name: "idx_job_read_models_changed_in",
                table: "job_read_models");

            migrationBuilder.DropColumn(
                name: "changed_in",
                table: "job_read_models");
        }
    }
}
