namespace HireFlux.Identity.Keys;

/// <summary>Fills the key ring as soon as the database is there, and looks every minute for keys that came, took over or ran out.</summary>
internal sealed partial class KeyRefresh(IServiceScopeFactory scopes, KeyRing ring, TimeProvider time, ILogger<KeyRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan s_period = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(1);

    /// <summary>Reads the keys now.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<KeyStore>().LoadAsync(cancellationToken);
        if (ring.Replace(keys))
        {
            LogReplaced(logger, keys.Signing[0].KeyId, keys.Signing.Count);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // Whatever it was: the keys that are there serve on, and readiness tells when there are none.
                LogPostponed(logger, exception.GetType().Name);
            }

            await Task.Delay(ring.Current is null ? s_retry : s_period, time, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Tokens are signed with key {KeyId}; {Count} keys are published")]
    private static partial void LogReplaced(ILogger logger, string keyId, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys are read later: {Kind}")]
    private static partial void LogPostponed(ILogger logger, string kind);
}
