using HireFlux.Matching.Domain;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HireFlux.Matching.Scoring;

/// <summary>
/// Runs two scorers in the background: one does whatever is due, and the other only people, so that who has just changed their profile does not wait
/// behind a board of new postings. Asks for the refresh when a day has begun.
/// </summary>
internal sealed partial class ScoringWorker(
    ScoringLoop any, ScoringLoop people, IServiceScopeFactory scopes, IOptions<ScoringOptions> options, TimeProvider time, ILogger<ScoringWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_refreshInterval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private DateTimeOffset _refreshed = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.IsEnabled)
        {
            await Task.WhenAll(RunAsync(any, null, stoppingToken), RunAsync(people, WorkKinds.Profile, stoppingToken));
        }
    }

    private async Task RunAsync(ScoringLoop loop, string? kind, CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (kind is null)
                {
                    await RefreshAsync(stoppingToken);
                }

                if (!await loop.RunOnceAsync(kind, stoppingToken))
                {
                    await Task.Delay(options.Value.PollInterval, time, stoppingToken);
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

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now - _refreshed < s_refreshInterval && now.Date == _refreshed.Date)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DailyRefresh>().RequestAsync(cancellationToken);
        _refreshed = now;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Scoring pauses: {Kind}")]
    private static partial void LogPaused(ILogger logger, Exception? exception, string kind);
}
