using HireFlux.ServiceDefaults;
using Npgsql;
using OpenIddict.Abstractions;

namespace HireFlux.Identity.Tokens;

/// <summary>Forgets tokens and authorizations that have been of no use to anybody for a month.</summary>
internal sealed partial class TokenPruning(IServiceScopeFactory scopes, TimeProvider time, ILogger<TokenPruning> logger) : BackgroundService
{
    private static readonly TimeSpan s_period = TimeSpan.FromHours(6);

    /// <summary>A used refresh token is remembered for as long as it would have lived, so that its reuse is noticed.</summary>
    private static readonly TimeSpan s_age = TimeSpan.FromDays(31);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var threshold = new DateTimeOffset(time.UtcNow() - s_age);
                await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(threshold, stoppingToken);
                await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(threshold, stoppingToken);
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException or InvalidOperationException or AggregateException)
            {
                LogPostponed(logger, exception.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old tokens are forgotten later: {Kind}")]
    private static partial void LogPostponed(ILogger logger, string kind);
}
