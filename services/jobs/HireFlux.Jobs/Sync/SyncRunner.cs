using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
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
    TimeProvider time,
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

        try
        {
            await FinishAsync(lease, reading, cancellationToken);
        }
        catch (Exception exception) when (reading.Rest.Count > 0 && (exception is BoardUnavailableException || IsFaultOfARow(exception)))
        {
            await WriteRestAsync(lease, reading, cancellationToken);
            await FinishAsync(lease, reading, cancellationToken);
        }

        if (reading.ErrorCode is { } code)
        {
            LogIncomplete(logger, lease.SourceId, lease.RunId, code, reading.DetailOf(code));
        }
    }

    private async Task FinishAsync(RunLease lease, BoardReading reading, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SyncCompletion>().FinishAsync(lease, reading, Random.Shared.NextDouble(), cancellationToken);
    }

    /// <summary>Writes the last batch by itself: it stood in the way of the end.</summary>
    private async Task WriteRestAsync(RunLease lease, BoardReading reading, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(lease, reading.Rest, cancellationToken);
        }
        catch (BoardUnavailableException exception)
        {
            reading.ErrorCode = exception.Code;
        }

        reading.Rest = [];
    }

    /// <summary>The source to read; null when the run must end at once, for the reason in <paramref name="reading"/>.</summary>
    private async Task<JobSource?> PrepareAsync(RunLease lease, BoardReading reading, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (lease.Attempt > 1)
        {
            await scope.ServiceProvider.GetRequiredService<SyncRunLeases>().StartOverAsync(lease, cancellationToken);
        }

        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        var source = await db.Sources.AsNoTracking().SingleOrDefaultAsync(source => source.Id == lease.SourceId, cancellationToken) ?? throw new LeaseLostException();
        var mayBeSpared = lease.Attempt == 1 && source.Validators?.ReadAt > time.UtcNow().AddHours(-boards.Value.WholeAfterHours);
        reading.Visit = new BoardVisit(mayBeSpared ? source.Validators : null, await StoredAsync(db, lease, cancellationToken));

        reading.ErrorCode = lease.Attempt > options.Value.MaxAttempts ? SyncErrors.WorkerLost : source.IsActive ? null : SyncErrors.SourceDisabled;
        return reading.ErrorCode is null ? source : null;
    }

    /// <summary>What this run itself has written, before it was taken up again, is counted already and met by its id.</summary>
    private static Task<Dictionary<Guid, string>> StoredAsync(JobsDbContext db, RunLease lease, CancellationToken cancellationToken) => db.Jobs
        .Where(job => job.SourceId == lease.SourceId && job.IsActive && job.Fingerprint != null && job.WrittenByRunId != lease.RunId)
        .Select(job => new { Fingerprint = job.Fingerprint!.Value, job.ExternalId })
        .ToDictionaryAsync(job => job.Fingerprint, job => job.ExternalId, cancellationToken);

    private async Task ReadAsync(RunLease lease, JobSource source, BoardReading reading, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(boards.Value.DeadlineSeconds));
        try
        {
            var address = addresses.Resolve(source.Kind, source.ApiUrl) ?? throw new BoardUnavailableException(SyncErrors.UntrustedAddress);
            var board = new Board(address, source.BoardToken, source.Company, source.Name);
            var connector = connectors.Single(connector => connector.Kind == source.Kind);
            (reading.MayBeUnknown, reading.ExpectedFormat) = (connector.ListsNothingForUnknownBoards, connector.Format);
            await ReadAsync(lease, connector.ReadAsync(board, reading.Visit, deadline.Token), reading, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && !IsOurs(exception) && BoardFailure.CodeOf(exception) is not null)
        {
            reading.ErrorCode = BoardFailure.CodeOf(exception);
            reading.RetryAfter = (exception as BoardUnavailableException)?.RetryAfter;
        }
    }

    /// <summary>
    /// Reads and writes in batches. While one is written, the next comes in and is understood; no more than that is under way. The last is
    /// understood and left to the end of the run.
    /// </summary>
    private async Task ReadAsync(RunLease lease, IAsyncEnumerable<BoardEntry> entries, BoardReading reading, CancellationToken cancellationToken)
    {
        var batch = new List<BoardEntry>(options.Value.BatchSize);
        var writing = Task.CompletedTask;
        try
        {
            await foreach (var entry in entries)
            {
                batch.Add(reading.Note(entry));
                if (batch.Count >= options.Value.BatchSize)
                {
                    writing = await NextAsync(lease, batch, writing, cancellationToken);
                    batch = new List<BoardEntry>(options.Value.BatchSize);
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
            await writing;
            reading.Rest = await ReadAsync(lease, batch, cancellationToken);
            throw;
        }
        finally
        {
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        reading.Rest = await ReadAsync(lease, batch, cancellationToken);
        await writing;
    }

    /// <summary>Reads a batch while the one before is being written, and begins to write it when that is done.</summary>
    private async Task<Task> NextAsync(RunLease lease, List<BoardEntry> batch, Task writing, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(lease, batch, cancellationToken);
        await writing;
        return WriteAsync(lease, read, cancellationToken);
    }

    private async Task<IReadOnlyList<ReadEntry>> ReadAsync(RunLease lease, List<BoardEntry> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return [];
        }

        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BatchReader>().ReadAsync(lease, batch, cancellationToken);
    }

    private async Task WriteAsync(RunLease lease, IReadOnlyList<ReadEntry> batch, CancellationToken cancellationToken, bool isRetry = false)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SyncBatch>().WriteAsync(lease, batch, cancellationToken);
        }
        catch (Exception exception) when (IsFaultOfARow(exception))
        {
            // One posting that the database refuses must not take the others with it.
            foreach (var entry in batch.Select(read => read.Entry))
            {
                var alone = isRetry ? BoardEntry.Refused(entry.ExternalId, entry.Title, RefusalReasons.NotStorable) : entry;
                await WriteAsync(lease, await ReadAsync(lease, [alone], cancellationToken), cancellationToken, isRetry: true);
            }
        }
    }

    /// <summary>Data exceptions, broken constraints and program limits; or somebody else changed the row first.</summary>
    private static bool IsFaultOfARow(Exception exception) =>
        exception is DbUpdateConcurrencyException or DbUpdateException { InnerException: PostgresException { SqlState: ['2', '2' or '3', ..] or ['5', '4', ..] } };

    /// <summary>The database's faults and lost leases are not the board's.</summary>
    private static bool IsOurs(Exception exception) => exception is NpgsqlException or LeaseLostException or DbUpdateException || exception.InnerException is NpgsqlException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Source {SourceId} was not read to its end in run {RunId}: {Code} {Detail}")]
    private static partial void LogIncomplete(ILogger logger, Guid sourceId, Guid runId, string code, string? detail);
}
