using Npgsql;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>Holds the connection that LISTENs for inserts into the outbox, and falls back to looking once a second while it cannot.</summary>
internal sealed class OutboxListener(NpgsqlDataSource dataSource) : IAsyncDisposable
{
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_next = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(1);
    private const int MaxNotices = 100;
    private NpgsqlConnection? _connection;

    /// <summary>Returns when something was inserted, or after five seconds: rows of a relay that died make no notice of their own.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_connection is null)
            {
                _connection = await dataSource.OpenConnectionAsync(cancellationToken);
                await using var command = new NpgsqlCommand("LISTEN outbox", _connection);
                await command.ExecuteNonQueryAsync(cancellationToken);
                // Look once more: what was inserted before LISTEN took effect was not heard.
                return;
            }

            // All notices that have come are one reason to look.
            var heard = await _connection.WaitAsync(s_poll, cancellationToken);
            for (var notices = 1; heard && notices < MaxNotices; notices++)
            {
                heard = await _connection.WaitAsync(s_next, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
        {
            await DisposeAsync();
            await Task.Delay(s_retry, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _connection, null) is { } connection)
        {
            await connection.DisposeAsync();
        }
    }
}
