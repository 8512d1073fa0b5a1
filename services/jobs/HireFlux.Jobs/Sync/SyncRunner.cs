using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HireFlux.Jobs.Sync;

/// <summary>Reads one board from end to end, in batches.</summary>
internal sealed partial class SyncRunner(
    IServiceScopeFactory scopes,
    IEnumerable<IBoardConnector> connectors,
    BoardAddresses addresses,
    IOptions<SyncOptions> options,
    IOptions<BoardOptions> boards,
    ILogger<SyncRunner> logger)
{
    /// <summary>Works a run to its end.</summary>
    /// <exception cref="LeaseLostException">Another worker has it.</exception>
    public async Task RunAsync(RunLease lease, CancellationToken cancellationToken)
    {
        var reading = new BoardReading();
        if (await PrepareAsync(lease, reading, cancellationToken) is { } source)
        {
            await ReadAsync(lease, source, reading, cancellationToken);
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SyncCompletion>().FinishAsync(lease, reading, Random.Shared.NextDouble(), cancellationToken);
        if (reading.ErrorCode is { } code)
        {
            LogIncomplete(logger, lease.SourceId, lease.RunId, code);
        }
    }

    /// <summary>The source to read; null when the run must end at once, for the reason in <paramref name="reading"/>.</summary>
    private async Task<JobSource?> PrepareAsync(RunLease lease, BoardReading reading, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (source, run) = await scope.ServiceProvider.GetRequiredService<SyncRunLeases>().HoldAsync(lease, cancellationToken);
        reading.ErrorCode = run.Attempt > options.Value.MaxAttempts ? SyncErrors.WorkerLost : source.IsActive ? null : SyncErrors.SourceDisabled;
        if (run.Attempt > 1)
        {
            // Taken up again: what was published and changed stays counted, the rest is met anew.
            (run.Seen, run.Unchanged, run.Refused) = (run.Published + run.Changed, 0, 0);
            await db.SyncRunRefusals.Where(refusal => refusal.RunId == run.Id).ExecuteDeleteAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return reading.ErrorCode is null ? source : null;
    }

    private async Task ReadAsync(RunLease lease, JobSource source, BoardReading reading, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(boards.Value.DeadlineSeconds));
        try
        {
            var address = addresses.Resolve(source.Kind, source.ApiUrl) ?? throw new BoardUnavailableException(SyncErrors.UntrustedAddress);
            var board = new Board(address, source.BoardToken, source.Company, source.Name);
            var connector = connectors.Single(connector => connector.Kind == source.Kind);
            reading.MayBeUnknown = connector.ListsNothingForUnknownBoards;
            await ReadAsync(lease, connector.ReadAsync(board, deadline.Token), reading, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && !IsOurs(exception) && BoardFailure.CodeOf(exception) is not null)
        {
            reading.ErrorCode = BoardFailure.CodeOf(exception);
            reading.RetryAfter = (exception as BoardUnavailableException)?.RetryAfter;
        }
    }

    private async Task ReadAsync(RunLease lease, IAsyncEnumerable<BoardEntry> entries, BoardReading reading, CancellationToken cancellationToken)
    {
        var batch = new List<BoardEntry>(options.Value.BatchSize);
        try
        {
            await foreach (var entry in entries)
            {
                batch.Add(reading.Note(entry));
                if (batch.Count >= options.Value.BatchSize)
                {
                    await WriteAsync(lease, batch, cancellationToken);
                    batch.Clear();
                }

                if (reading.Count > boards.Value.MaxPostings)
                {
                    throw new BoardUnavailableException(SyncErrors.TooLarge);
                }
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && !IsOurs(exception) && BoardFailure.CodeOf(exception) is not (null or SyncErrors.SourceDisabled))
        {
            // What came before the board failed is true and is kept.
            await WriteAsync(lease, batch, cancellationToken);
            throw;
        }

        await WriteAsync(lease, batch, cancellationToken);
    }

    private async Task WriteAsync(RunLease lease, List<BoardEntry> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SyncBatch>().WriteAsync(lease, batch, cancellationToken);
        }
        catch (DbUpdateException exception) when (IsFaultOfARow(exception))
        {
            // One posting that the database refuses must not take the others with it.
            foreach (var entry in batch)
            {
                await WriteAsync(lease, [batch.Count > 1 ? entry : BoardEntry.Refused(entry.ExternalId, entry.Title, RefusalReasons.NotStorable)], cancellationToken);
            }
        }
    }

    /// <summary>Data exceptions, broken constraints and program limits; or somebody else changed the row first.</summary>
    private static bool IsFaultOfARow(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException || exception.InnerException is PostgresException { SqlState: ['2', '2' or '3', ..] or ['5', '4', ..] };

    /// <summary>The database's faults and lost leases are not the board's.</summary>
    private static bool IsOurs(Exception exception) => exception is NpgsqlException or LeaseLostException or DbUpdateException || exception.InnerException is NpgsqlException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Source {SourceId} was not read to its end in run {RunId}: {Code}")]
    private static partial void LogIncomplete(ILogger logger, Guid sourceId, Guid runId, string code);
}
