using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Persistence;
using HireFlux.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HireFlux.Jobs.Sync;

/// <summary>Queues the sources that are due and closes the postings whose own deadline has passed. Replicas do no harm to each other.</summary>
internal sealed partial class SyncSchedule(IServiceScopeFactory scopes, IOptions<SyncOptions> options, TimeProvider time, ILogger<SyncSchedule> logger) : BackgroundService
{
    private const int ExpiredAtOnce = 100;

    /// <summary>Queues what is due; gives the number of runs.</summary>
    internal async Task<int> QueueDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        var now = time.UtcNow();
        return await db.Database.ExecuteSqlAsync(
            $"""
            WITH due AS (
                SELECT id FROM job_sources WHERE is_active AND kind <> 'page' AND next_sync_at <= {now} ORDER BY next_sync_at LIMIT 100 FOR NO KEY UPDATE SKIP LOCKED),
            moved AS (
                UPDATE job_sources AS source SET next_sync_at = {now} + make_interval(mins => source.sync_interval_minutes)
                FROM due WHERE source.id = due.id)
            INSERT INTO sync_runs (id, source_id, status, trigger, created_at)
            SELECT gen_random_uuid(), id, 'queued', 'schedule', {now} FROM due
            ON CONFLICT (source_id) WHERE status IN ('queued', 'running') DO NOTHING
            """,
            cancellationToken);
    }

    /// <summary>Closes what has expired; gives the number of postings.</summary>
    internal async Task<int> CloseExpiredAsync(CancellationToken cancellationToken)
    {
        var closed = 0;
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
            var now = time.UtcNow();
            var expired = await db.Jobs.Where(job => job.IsActive && job.ExpiresAt <= now).OrderBy(job => job.ExpiresAt).Take(ExpiredAtOnce).ToListAsync(cancellationToken);
            foreach (var job in expired)
            {
                db.Publish(job.Close(CloseReasons.Expired, now), job.Id);
            }

            await db.SaveChangesAsync(cancellationToken);
            closed += expired.Count;
            if (expired.Count < ExpiredAtOnce)
            {
                return closed;
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.ScheduleSeconds), time);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await QueueDueAsync(stoppingToken);
                await CloseExpiredAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // What was due stays due.
                LogPostponed(logger, exception.GetType().Name, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The schedule waits: {Kind}")]
    private static partial void LogPostponed(ILogger logger, string kind, Exception exception);
}
