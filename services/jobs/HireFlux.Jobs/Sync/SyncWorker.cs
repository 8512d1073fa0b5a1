using HireFlux.Jobs.Domain;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HireFlux.Jobs.Sync;

/// <summary>Takes runs and works them. A worker that dies loses its lease, and another takes the run up again.</summary>
internal sealed partial class SyncWorker(IServiceScopeFactory scopes, SyncRunner runner, IOptions<SyncOptions> options, TimeProvider time, ILogger<SyncWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_releaseTimeout = TimeSpan.FromSeconds(3);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Concurrency).Select(_ => LoopAsync(stoppingToken)));

    private async Task LoopAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await WithLeasesAsync(leases => leases.TakeAsync(Guid.CreateVersion7(), stoppingToken)) is { } lease)
                {
                    await WorkAsync(lease, stoppingToken);
                    continue;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // Whatever it was, the run's lease runs out and somebody takes it up again; after so many attempts it is given up.
                LogPostponed(logger, exception.GetType().Name, exception);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(options.Value.PollMilliseconds), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WorkAsync(RunLease lease, CancellationToken stoppingToken)
    {
        using var working = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var heartbeat = BeatAsync(lease, working);
        try
        {
            await runner.RunAsync(lease, working.Token);
        }
        catch (LeaseLostException)
        {
            LogLost(logger, lease.RunId);
        }
        catch (OperationCanceledException) when (working.IsCancellationRequested)
        {
            await ReleaseAsync(lease);
        }
        catch (Exception exception) when (!IsAway(exception))
        {
            LogFailed(logger, lease.RunId, exception);
            await FailAsync(lease, stoppingToken);
        }
        finally
        {
            await working.CancelAsync();
            await heartbeat;
        }
    }

    /// <summary>Renews the lease while the run is worked on, and stops the work when it is lost.</summary>
    private async Task BeatAsync(RunLease lease, CancellationTokenSource working)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.LeaseSeconds / 3), time);
        try
        {
            while (await timer.WaitForNextTickAsync(working.Token))
            {
                try
                {
                    if (!await WithLeasesAsync(leases => leases.RenewAsync(lease, working.Token)))
                    {
                        await working.CancelAsync();
                    }
                }
                catch (Exception exception) when (IsAway(exception))
                {
                    LogPostponed(logger, exception.GetType().Name, exception);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private async Task ReleaseAsync(RunLease lease)
    {
        using var timeout = new CancellationTokenSource(s_releaseTimeout);
        try
        {
            await WithLeasesAsync(async leases =>
            {
                await leases.ReleaseAsync(lease, timeout.Token);
                return true;
            });
        }
        catch (Exception exception) when (IsAway(exception) || exception is OperationCanceledException)
        {
            // The lease runs out by itself.
            LogPostponed(logger, exception.GetType().Name, exception);
        }
    }

    private async Task FailAsync(RunLease lease, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var reading = new BoardReading { ErrorCode = SyncErrors.Internal };
        try
        {
            await scope.ServiceProvider.GetRequiredService<SyncCompletion>().FinishAsync(lease, reading, Random.Shared.NextDouble(), cancellationToken);
        }
        catch (LeaseLostException)
        {
            LogLost(logger, lease.RunId);
        }
    }

    private async Task<T> WithLeasesAsync<T>(Func<SyncRunLeases, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<SyncRunLeases>());
    }

    /// <summary>The database does not answer at the moment; EF wraps what it takes for passing.</summary>
    private static bool IsAway(Exception? exception) => exception switch
    {
        null => false,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("57", StringComparison.Ordinal),
        NpgsqlException or TimeoutException => true,
        _ => IsAway(exception.InnerException),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Syncs wait: {Kind}")]
    private static partial void LogPostponed(ILogger logger, string kind, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Run {RunId} is no longer held here")]
    private static partial void LogLost(ILogger logger, Guid runId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Run {RunId} failed by a fault of ours")]
    private static partial void LogFailed(ILogger logger, Guid runId, Exception exception);
}
