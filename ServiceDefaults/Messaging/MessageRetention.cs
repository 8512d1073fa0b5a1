using HireFlux.ServiceDefaults.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>Forgets inbox rows and idempotency keys that are too old to be asked for again.</summary>
internal sealed partial class MessageRetention<TContext>(IServiceScopeFactory scopes, TimeProvider time, ILogger<MessageRetention<TContext>> logger)
    : BackgroundService
    where TContext : ServiceDbContext
{
    private static readonly TimeSpan s_period = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_inboxAge = TimeSpan.FromDays(14);
    private static readonly TimeSpan s_idempotencyAge = TimeSpan.FromDays(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<TContext>();
                var now = time.UtcNow();
                var inbox = now - s_inboxAge;
                var keys = now - s_idempotencyAge;
                await db.InboxMessages.Where(row => row.HandledAt < inbox).ExecuteDeleteAsync(stoppingToken);
                await db.IdempotencyKeys.Where(row => row.CreatedAt < keys).ExecuteDeleteAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
            {
                LogPostponed(logger, exception.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old messages are forgotten later: {Kind}")]
    private static partial void LogPostponed(ILogger logger, string kind);
}
