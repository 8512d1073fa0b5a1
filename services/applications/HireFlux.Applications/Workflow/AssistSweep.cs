namespace HireFlux.Applications.Workflow;

/// <summary>Looks for expired assistance at start and once an hour.</summary>
internal sealed partial class AssistSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<AssistSweep> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            try
            {
                int released;
                do
                {
                    released = await ReleaseBatchAsync(stoppingToken);
                }
                while (ExpiredAssists.MayHaveMore(released));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> ReleaseBatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ExpiredAssists>().ReleaseAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Expired assistance could not be released now")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
