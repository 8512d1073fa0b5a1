using HireFlux.Matching.Scoring;
using Microsoft.Extensions.Options;

namespace HireFlux.Matching.Encoders;

/// <summary>Has missing vectors made in the background. A provider that is away is asked again later and later; nothing waits for it.</summary>
internal sealed partial class EncodingWorker(
    IServiceScopeFactory scopes, IOptions<EncoderOptions> options, IOptions<ScoringOptions> scoring, TimeProvider time, ILogger<EncodingWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMinutes(5);
    private bool _othersAreForgotten;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var failures = 0;
        while (scoring.Value.IsEnabled && !stoppingToken.IsCancellationRequested)
        {
            var pause = options.Value.PollInterval;
            try
            {
                pause = await RunOnceAsync(stoppingToken) ? TimeSpan.Zero : pause;
                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // Only what kind of failure it was: an answer's text may hold anything.
                LogFailed(logger, exception.GetType().Name, (int?)(exception as HttpRequestException)?.StatusCode);
                pause = TimeSpan.FromTicks(Math.Min(s_longestPause.Ticks, pause.Ticks << Math.Min(++failures, 16)));
            }

            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> RunOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var missing = scope.ServiceProvider.GetRequiredService<MissingVectors>();
        if (!_othersAreForgotten)
        {
            await missing.ForgetOthersAsync(cancellationToken);
            _othersAreForgotten = true;
        }

        return await missing.FillAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The encoder could not be asked and is tried again later: {Kind}, status {Status}")]
    private static partial void LogFailed(ILogger logger, string kind, int? status);
}
