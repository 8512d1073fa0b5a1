using HireFlux.Profiles.Background;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HireFlux.Profiles.Parsing;

/// <summary>Reads uploaded files in the background, each under a lease: a worker that dies leaves its file to the next one.</summary>
internal sealed partial class ParsingWorker(
    IServiceScopeFactory scopes, IOptions<ParsingOptions> options, WakeUp<ParsingWorker> wakeUp, TimeProvider time, ILogger<ParsingWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.Value.Workers).Select(_ => Task.Run(() => WorkAsync(stoppingToken), stoppingToken)));

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await RunOnceAsync(stoppingToken))
                {
                    await wakeUp.WaitAsync(options.Value.PollInterval, time, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogPaused(logger, exception is NpgsqlException ? null : exception, exception.GetType().Name);
                await Task.Delay(s_pause, time, stoppingToken);
            }
        }
    }

    /// <summary>Reads the file that has waited longest; false when none waits.</summary>
    private async Task<bool> RunOnceAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ParsingQueue>().ClaimAsync(stoppingToken) is not { } claimed)
        {
            return false;
        }

        await using var lease = LeaseKeeper.Start(scopes, claimed, options.Value.Lease, time, stoppingToken);
        try
        {
            await scope.ServiceProvider.GetRequiredService<ResumeParsing>().RunAsync(claimed, lease.Token);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await GiveBackAsync(claimed);
        }
        catch (OperationCanceledException) when (lease.Token.IsCancellationRequested)
        {
            // The lease was lost: whoever has it now reads the file.
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or NpgsqlException))
        {
            LogBrokeOff(logger, claimed.Id, exception);
            await BrokeOffAsync(claimed, stoppingToken);
        }

        return true;
    }

    /// <summary>Even while stopping: or the file would wait for the lease to end.</summary>
    private async Task GiveBackAsync(ClaimedResume claimed)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ParsingQueue>().GiveBackAsync(claimed, null, isAttempt: false, CancellationToken.None);
    }

    /// <summary>In a scope of its own: the one that failed may hold a broken transaction.</summary>
    private async Task BrokeOffAsync(ClaimedResume claimed, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ResumeParsing>().BrokeOffAsync(claimed, stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reading resumes pauses: {Kind}")]
    private static partial void LogPaused(ILogger logger, Exception? exception, string kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading resume {ResumeId} broke off")]
    private static partial void LogBrokeOff(ILogger logger, Guid resumeId, Exception exception);
}
