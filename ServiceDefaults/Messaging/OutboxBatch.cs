using Npgsql;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>The relay's two statements: claim and delete.</summary>
internal static class OutboxBatch
{
    private const int MaxHeads = 200;
    private const int MaxBytes = 1_000_000;

    // Only the oldest event of an aggregate is locked, and it stands for the whole aggregate: whoever holds it may take the events behind it,
    // and nobody else takes any of them. So replicas share the work by aggregate and never overtake each other within one.
    // All of a batch is in memory at once, as text, as events and as messages: of large ones fewer are taken. Their sizes are known without reading them.
    private static readonly string s_claim = $"""
        WITH heads AS (
            SELECT head.aggregate_id
            FROM outbox_messages AS head
            WHERE NOT EXISTS (
                SELECT 1 FROM outbox_messages AS older
                WHERE older.aggregate_id = head.aggregate_id AND older.sequence < head.sequence)
            ORDER BY head.sequence
            LIMIT {MaxHeads}
            FOR UPDATE SKIP LOCKED)
        SELECT message.id, message.aggregate_id, message.type, message.body, message.trace_parent, message.created_at
        FROM (
            SELECT *, sum(octet_length(body)) OVER (ORDER BY sequence) - octet_length(body) AS bytes_before
            FROM outbox_messages
            JOIN heads USING (aggregate_id)) AS message
        WHERE message.bytes_before < {MaxBytes}
        ORDER BY message.sequence
        LIMIT 500
        """;

    public static async Task<List<OutboxRow>> ClaimAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(s_claim, connection, transaction);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<OutboxRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new OutboxRow(
                reader.GetGuid(0),
                reader.GetGuid(1),
                reader.GetString(2),
                // As it is stored: UTF-8, which is what JSON is read from.
                reader.GetFieldValue<byte[]>(3),
                await reader.IsDBNullAsync(4, cancellationToken) ? null : reader.GetString(4),
                DateTime.SpecifyKind(reader.GetDateTime(5), DateTimeKind.Utc)));
        }

        return rows;
    }

    /// <summary>Whether there may have been more to claim than one batch takes. What comes after a claim gives notice of itself.</summary>
    public static bool MayBeCut(List<OutboxRow> batch) => batch.Count >= MaxHeads || batch.Sum(row => row.Body.Length) >= MaxBytes;

    /// <summary>
    /// Deletes what is published. Committing it does not wait for the disk: where the database crashes and forgets it, the events are published
    /// again, and the inbox at the other end knows them.
    /// </summary>
    public static async Task DeleteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, Guid[] ids, CancellationToken cancellationToken)
    {
        const string sql = "DELETE FROM outbox_messages USING (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried WHERE id = ANY($1)";
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
