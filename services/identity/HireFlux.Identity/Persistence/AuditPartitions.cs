namespace HireFlux.Identity.Persistence;

/// <summary>The parts of the audit trail that EF Core has no words for.</summary>
internal static class AuditPartitions
{
    /// <summary>The partitioned table, with the design's columns and those of the chain.</summary>
    public const string CreateTable = """
        CREATE TABLE events_audit (
            id uuid NOT NULL DEFAULT gen_random_uuid(),
            user_id uuid,
            event_type character varying(100) NOT NULL,
            event_data jsonb NOT NULL,
            ip_address inet,
            user_agent text,
            created_at timestamp without time zone NOT NULL DEFAULT now(),
            sequence bigint NOT NULL,
            subject_hash bytea,
            prev_hash bytea NOT NULL,
            hash bytea NOT NULL,
            CONSTRAINT events_audit_pkey PRIMARY KEY (id, created_at),
            CONSTRAINT events_audit_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
        ) PARTITION BY RANGE (created_at);
        """;

    /// <summary>
    /// Makes the partitions of this month and of those ahead. The service's role may not create tables, so this runs with its owner's rights.
    /// TRUNCATE triggers are not passed on to partitions; each gets its own. A month whose rows went to the default partition stays there.
    /// </summary>
    public const string CreateFunctions = """
        CREATE FUNCTION create_audit_partitions(months_ahead integer) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '5s' AS $$
        DECLARE
            month date;
            partition text;
        BEGIN
            IF months_ahead NOT BETWEEN 0 AND 36 THEN
                RAISE EXCEPTION 'months_ahead is out of range' USING ERRCODE = 'numeric_value_out_of_range';
            END IF;
            PERFORM pg_advisory_xact_lock(hashtextextended('identity/audit-partitions', 0));
            FOR step IN 0..months_ahead LOOP
                month := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => step))::date;
                partition := 'events_audit_' || to_char(month, 'YYYY_MM');
                IF to_regclass('public.' || partition) IS NULL THEN
                    BEGIN
                        EXECUTE format('CREATE TABLE %I PARTITION OF events_audit FOR VALUES FROM (%L) TO (%L)', partition, month, (month + interval '1 month')::date);
                        EXECUTE format('CREATE TRIGGER events_audit_no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION events_audit_refuse_changes()', partition);
                    EXCEPTION WHEN check_violation THEN
                        RAISE WARNING 'rows of % are in the default partition', partition;
                    END;
                END IF;
            END LOOP;
        END $$;

        CREATE FUNCTION erase_audit_subject(subject uuid) RETURNS bigint
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET hireflux.erasing = 'on' AS $$
        DECLARE
            erased bigint;
        BEGIN
            UPDATE events_audit SET user_id = NULL WHERE user_id = subject;
            GET DIAGNOSTICS erased = ROW_COUNT;
            RETURN erased;
        END $$;
        """;

    /// <summary>The partitions that the system starts with, and one for what fits in none.</summary>
    public const string CreateFirst = """
        CREATE TABLE events_audit_default PARTITION OF events_audit DEFAULT;
        CREATE TRIGGER events_audit_no_truncate BEFORE TRUNCATE ON events_audit_default FOR EACH STATEMENT EXECUTE FUNCTION events_audit_refuse_changes();
        SELECT create_audit_partitions(12);
        """;

    /// <summary>The one change that is let through: the erasure function takes the subject away and touches nothing else.</summary>
    public const string ErasureOnly =
        "current_setting('hireflux.erasing', true) = 'on' AND NEW.user_id IS NULL AND to_jsonb(NEW) - 'user_id' = to_jsonb(OLD) - 'user_id'";
}
