using Microsoft.EntityFrameworkCore.Migrations;

namespace HireFlux.ServiceDefaults.Persistence;

/// <summary>Steps that migrations of several services need.</summary>
public static class MigrationBuilderExtensions
{
    /// <summary>Makes the relay wake on each insert: call it once, in the migration that creates <c>outbox_messages</c>.</summary>
    public static void NotifyOnOutboxInsert(this MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("""
            CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_notify('outbox', '');
                RETURN NULL;
            END $$;
            CREATE TRIGGER outbox_messages_notify AFTER INSERT ON outbox_messages
                FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox();
            """);
    }

    /// <summary>Refuses UPDATE, DELETE and TRUNCATE of an append-only table by trigger, whoever asks.</summary>
    /// <param name="migrationBuilder">The migration.</param>
    /// <param name="table">The table. A partitioned table passes row triggers on to its partitions.</param>
    /// <param name="exemptWhen">A boolean SQL expression over OLD and NEW under which an UPDATE is let through; null for never.</param>
    public static void RefuseChanges(this MigrationBuilder migrationBuilder, string table, string? exemptWhen = null)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        var exemption = exemptWhen is null ? string.Empty : $"IF TG_OP = 'UPDATE' THEN IF {exemptWhen} THEN RETURN NEW; END IF; END IF;";
        migrationBuilder.Sql($"""
            CREATE FUNCTION {table}_refuse_changes() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                {exemption}
                RAISE EXCEPTION '{table} is append-only' USING ERRCODE = 'insufficient_privilege';
            END $$;
            CREATE TRIGGER {table}_no_update_delete BEFORE UPDATE OR DELETE ON {table}
                FOR EACH ROW EXECUTE FUNCTION {table}_refuse_changes();
            CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
                FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse_changes();
            """);
    }

    /// <summary>Turns a unique index into the table constraint of the same name that the design asks for.</summary>
    public static void PromoteToConstraint(this MigrationBuilder migrationBuilder, string table, string uniqueIndex)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql($"ALTER TABLE {table} ADD CONSTRAINT {uniqueIndex} UNIQUE USING INDEX {uniqueIndex};");
    }
}
