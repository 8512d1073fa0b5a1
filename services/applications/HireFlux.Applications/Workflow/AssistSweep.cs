namespace HireFlux.Applications.Workflow;

/// <summary>Looks for expired assistance once an hour.</summary>
internal sealed partial class AssistSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<AssistSweep> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (ExpiredAssists.MayHaveMore(await ReleaseBatchAsync(stoppingToken)))
                {
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception);
            }
        }
    }

    private async Task<int> ReleaseBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ExpiredAssists>().ReleaseAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Expired assistance could not be released")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
