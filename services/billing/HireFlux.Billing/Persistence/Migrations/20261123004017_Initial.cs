using System;
using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace HireFlux.Billing.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "credit_erasures",
                columns: table => new
                {
                    subject_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    ledger_rows = table.Column<int>(type: "integer", nullable: false),
                    executed_by = table.Column<string>(type: "character varying(63)", maxLength: 63, nullable: false),
                    erased_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("credit_erasures_pkey", x => x.subject_hash);
                });

            migrationBuilder.CreateTable(
                name: "credit_ledger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    amount = table.Column<int>(type: "integer", nullable: false),
                    balance_after = table.Column<int>(type: "integer", nullable: false),
                    transaction_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    application_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stripe_payment_intent_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    reversal_of = table.Column<Guid>(type: "uuid", nullable: true),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    idempotency_key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("credit_ledger_pkey", x => x.id);
                    table.CheckConstraint("valid_amount", "(transaction_type IN ('purchase', 'refund', 'bonus', 'allowance') AND amount > 0)\nOR (transaction_type IN ('apply', 'expiry') AND amount < 0)");
                    table.CheckConstraint("valid_balance_after", "balance_after >= 0 AND balance_after >= amount");
                    table.CheckConstraint("valid_reversal", "reversal_of IS NULL OR transaction_type = 'refund'");
                    table.CheckConstraint("valid_sequence", "sequence > 0");
                    table.ForeignKey(
                        name: "credit_ledger_reversal_of_fkey",
                        column: x => x.reversal_of,
                        principalTable: "credit_ledger",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_wallets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    balance = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    ledger_sequence = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("credit_wallets_pkey", x => x.id);
                    table.UniqueConstraint("credit_wallets_user_id_key", x => x.user_id);
                    table.CheckConstraint("positive_balance", "balance >= 0");
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    status_code = table.Column<int>(type: "integer", nullable: false),
                    response_body = table.Column<string>(type: "text", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("idempotency_keys_pkey", x => new { x.user_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "inbox_messages",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    handled_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("inbox_messages_pkey", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    aggregate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    trace_parent = table.Column<string>(type: "character varying(55)", maxLength: 55, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("outbox_messages_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    monthly_price = table.Column<int>(type: "integer", nullable: true),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    monthly_credits = table.Column<int>(type: "integer", nullable: false),
                    cover_letter_limit = table.Column<int>(type: "integer", nullable: true),
                    suggestion_limit = table.Column<int>(type: "integer", nullable: true),
                    suggestion_period = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("plans_pkey", x => x.code);
                    table.CheckConstraint("valid_plan_code", "code IN ('free', 'plus', 'pro')");
                    table.CheckConstraint("valid_plan_price", "monthly_price >= 0");
                    table.CheckConstraint("valid_suggestion_period", "suggestion_period IN ('week', 'month')");
                });

            migrationBuilder.CreateTable(
                name: "stripe_events",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    payload = table.Column<string>(type: "jsonb", nullable: false),
                    stripe_created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()"),
                    processed_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    last_error = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("stripe_events_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subscriptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false, defaultValueSql: "gen_random_uuid()"),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stripe_customer_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    stripe_subscription_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    plan = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    current_period_start = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    current_period_end = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    cancel_at_period_end = table.Column<bool>(type: "boolean", nullable: true, defaultValue: false),
                    canceled_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    trial_start = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    trial_end = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: true, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("subscriptions_pkey", x => x.id);
                    table.UniqueConstraint("subscriptions_user_id_key", x => x.user_id);
                    table.CheckConstraint("valid_plan", "plan IN ('free', 'plus', 'pro')");
                    table.CheckConstraint("valid_status", "status IN ('incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused')");
                });

            migrationBuilder.CreateTable(
                name: "credit_reservations",
                columns: table => new
                {
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    amount = table.Column<int>(type: "integer", nullable: false),
                    debit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    failure_reason = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()"),
                    updated_at = table.Column<DateTime>(type: "timestamp without time zone", nullable: false, defaultValueSql: "now()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("credit_reservations_pkey", x => new { x.application_id, x.attempt });
                    table.CheckConstraint("valid_reservation_debit", "(status IN ('reserved', 'spent', 'refunded')) = (debit_id IS NOT NULL)");
                    table.CheckConstraint("valid_reservation_status", "status IN ('failed_early', 'submitted_early', 'reserved', 'spent', 'refunded', 'refused')");
                    table.ForeignKey(
                        name: "credit_reservations_debit_id_fkey",
                        column: x => x.debit_id,
                        principalTable: "credit_ledger",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "plans",
                columns: new[] { "code", "cover_letter_limit", "currency", "monthly_credits", "monthly_price", "name", "position", "suggestion_limit", "suggestion_period" },
                values: new object[,]
                {
                    { "free", 3, "USD", 0, 0, "Free", 1, 10, "month" },
                    { "plus", null, "USD", 0, null, "Plus", 2, 100, "week" },
                    { "pro", null, "USD", 50, null, "Pro", 3, null, "month" }
                });

            migrationBuilder.CreateIndex(
                name: "credit_ledger_idempotency_key_key",
                table: "credit_ledger",
                column: "idempotency_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "credit_ledger_reversal_of_key",
                table: "credit_ledger",
                column: "reversal_of",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "idx_credit_ledger_created_at",
                table: "credit_ledger",
                column: "created_at",
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "idx_credit_ledger_type",
                table: "credit_ledger",
                column: "transaction_type");

            migrationBuilder.CreateIndex(
                name: "idx_credit_ledger_user_date",
                table: "credit_ledger",
                columns: new[] { "user_id", "created_at" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "idx_credit_ledger_user_id",
                table: "credit_ledger",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "unique_sequence_per_wallet",
                table: "credit_ledger",
                columns: new[] { "user_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "credit_reservations_debit_id_key",
                table: "credit_reservations",
                column: "debit_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "idx_credit_reservations_user_id",
                table: "credit_reservations",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "idx_credit_wallets_user_id",
                table: "credit_wallets",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "idx_idempotency_keys_created_at",
                table: "idempotency_keys",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "idx_inbox_messages_handled_at",
                table: "inbox_messages",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "idx_outbox_messages_aggregate",
                table: "outbox_messages",
                columns: new[] { "aggregate_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "idx_outbox_messages_sequence",
                table: "outbox_messages",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "idx_stripe_events_unprocessed",
                table: "stripe_events",
                column: "received_at",
                filter: "processed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "idx_subscriptions_status",
                table: "subscriptions",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "idx_subscriptions_stripe_customer",
                table: "subscriptions",
                column: "stripe_customer_id");

            migrationBuilder.CreateIndex(
                name: "idx_subscriptions_user_id",
                table: "subscriptions",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "idx_subscriptions_stripe_subscription",
                table: "subscriptions",
                column: "stripe_subscription_id");

            migrationBuilder.CreateIndex(
                name: "subscriptions_stripe_subscription_id_key",
                table: "subscriptions",
                column: "stripe_subscription_id",
                unique: true);

            migrationBuilder.NotifyOnOutboxInsert();
            migrationBuilder.PromoteToConstraint("credit_ledger", "unique_sequence_per_wallet");
            migrationBuilder.PromoteToConstraint("credit_ledger", "credit_ledger_idempotency_key_key");
            migrationBuilder.PromoteToConstraint("credit_ledger", "credit_ledger_reversal_of_key");
            migrationBuilder.PromoteToConstraint("credit_reservations", "credit_reservations_debit_id_key");
            migrationBuilder.PromoteToConstraint("subscriptions", "subscriptions_stripe_subscription_id_key");
            migrationBuilder.RefuseChanges(
                "credit_ledger",
                """
                current_setting('hireflux.erasing', true) IN (OLD.user_id::text, OLD.actor_id::text)
                AND to_jsonb(OLD) - 'user_id' - 'actor_id' - 'idempotency_key' = to_jsonb(NEW) - 'user_id' - 'actor_id' - 'idempotency_key'
                """);
            migrationBuilder.RefuseChanges("credit_erasures");
            migrationBuilder.Sql("""
                CREATE FUNCTION credit_ledger_check_chain() RETURNS trigger LANGUAGE plpgsql AS $$
                DECLARE
                    balance_before integer;
                BEGIN
                    SELECT balance_after INTO balance_before FROM credit_ledger WHERE user_id = NEW.user_id AND sequence = NEW.sequence - 1;
                    IF NOT FOUND AND NEW.sequence <> 1 THEN
                        RAISE EXCEPTION 'credit_ledger has no entry before %', NEW.sequence USING ERRCODE = 'check_violation';
                    END IF;
                    IF NEW.balance_after <> COALESCE(balance_before, 0) + NEW.amount THEN
                        RAISE EXCEPTION 'balance_after does not follow from the entry before' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER credit_ledger_chain BEFORE INSERT ON credit_ledger
                    FOR EACH ROW EXECUTE FUNCTION credit_ledger_check_chain();
                """);
            // The only way to change a ledger row. It runs as the tables' owner because the service's role may not update the ledger at all.
            migrationBuilder.Sql("""
                CREATE FUNCTION erase_credit_subject(subject uuid) RETURNS integer
                LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
                DECLARE
                    pseudonym uuid := gen_random_uuid();
                    changed integer;
                BEGIN
                    PERFORM pg_advisory_xact_lock(hashtextextended('wallet/' || subject::text, 0));
                    PERFORM set_config('hireflux.erasing', subject::text, true);
                    UPDATE credit_wallets SET user_id = pseudonym WHERE user_id = subject;
                    UPDATE credit_ledger
                        SET user_id = pseudonym, idempotency_key = replace(idempotency_key, subject::text, pseudonym::text)
                        WHERE user_id = subject;
                    GET DIAGNOSTICS changed = ROW_COUNT;
                    UPDATE credit_ledger SET actor_id = pseudonym WHERE actor_id = subject;
                    PERFORM set_config('hireflux.erasing', '', true);
                    -- What is still set aside is closed: nothing may come back to somebody who is gone.
                    UPDATE credit_reservations
                        SET user_id = pseudonym, status = CASE status WHEN 'reserved' THEN 'spent' ELSE status END
                        WHERE user_id = subject;
                    INSERT INTO credit_erasures (subject_hash, ledger_rows, executed_by)
                        VALUES (sha256(convert_to(subject::text, 'UTF8')), changed, session_user)
                        ON CONFLICT (subject_hash) DO NOTHING;
                    RETURN changed;
                END $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credit_erasures");

            migrationBuilder.DropTable(
                name: "credit_reservations");

            migrationBuilder.DropTable(
                name: "credit_wallets");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "inbox_messages");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "plans");

            migrationBuilder.DropTable(
                name: "stripe_events");

            migrationBuilder.DropTable(
                name: "subscriptions");

            migrationBuilder.DropTable(
                name: "credit_ledger");

            migrationBuilder.Sql("""
                DROP FUNCTION erase_credit_subject(uuid);
                DROP FUNCTION credit_ledger_check_chain();
                DROP FUNCTION credit_ledger_refuse_changes();
                DROP FUNCTION credit_erasures_refuse_changes();
                DROP FUNCTION notify_outbox();
                """);
        }
    }
}
