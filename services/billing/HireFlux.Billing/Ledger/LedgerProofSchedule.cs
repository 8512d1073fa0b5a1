using System.Diagnostics.Metrics;

namespace HireFlux.Billing.Ledger;

/// <summary>Proves the books at start and once a day. What it finds is a metric that should be zero, and an error in the log.</summary>
internal sealed partial class LedgerProofSchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<LedgerProofSchedule> logger) : BackgroundService
{
    public const string MeterName = "HireFlux.Billing";

    private static readonly Meter s_meter = new(MeterName);
    private static readonly Gauge<int> s_discrepancies = s_meter.CreateGauge<int>("billing.ledger.discrepancies");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var found = await scope.ServiceProvider.GetRequiredService<LedgerProof>().FindDiscrepanciesAsync(stoppingToken);
                s_discrepancies.Record(found.Count);
                if (found.Count > 0)
                {
                    LogDiscrepancies(logger, found.Count);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The ledger does not prove the balance of {Count} wallets")]
    private static partial void LogDiscrepancies(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger could not be proved now")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
