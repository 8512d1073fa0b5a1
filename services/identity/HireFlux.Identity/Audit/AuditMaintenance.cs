using System.Diagnostics.Metrics;
using HireFlux.Identity.Keys;
using HireFlux.Identity.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HireFlux.Identity.Audit;

/// <summary>Once a day: makes the partitions of the months to come, and verifies the chains of this month and the one before.</summary>
internal sealed partial class AuditMaintenance(IServiceScopeFactory scopes, KeyRing keys, TimeProvider time, ILogger<AuditMaintenance> logger)
    : BackgroundService
{
    private const int MonthsAhead = 12;
    private static readonly TimeSpan s_period = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_retry = TimeSpan.FromMinutes(1);
    private static readonly Meter s_meter = new("HireFlux.Identity");
    private static readonly Counter<long> s_broken = s_meter.CreateCounter<long>("hireflux.audit.broken_chains");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await keys.LoadedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = s_period;
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException or InvalidOperationException)
            {
                LogPostponed(logger, exception.GetType().Name);
                pause = s_retry;
            }

            await Task.Delay(pause, time, stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        await db.Database.ExecuteSqlAsync($"SELECT create_audit_partitions({MonthsAhead})", cancellationToken);

        var verifier = scope.ServiceProvider.GetRequiredService<AuditVerifier>();
        var month = AuditChain.MonthOf(time.GetUtcNow().UtcDateTime);
        foreach (var report in new[] { await verifier.VerifyAsync(month.AddMonths(-1), cancellationToken), await verifier.VerifyAsync(month, cancellationToken) })
        {
            if (!report.Holds)
            {
                s_broken.Add(1);
                LogBroken(logger, report.Month, report.BrokenAt, report.Fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The audit trail of {Month} does not hold at entry {Sequence}: {Fault}")]
    private static partial void LogBroken(ILogger logger, DateOnly month, long? sequence, string? fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The audit trail is looked after later: {Kind}")]
    private static partial void LogPostponed(ILogger logger, string kind);
}
