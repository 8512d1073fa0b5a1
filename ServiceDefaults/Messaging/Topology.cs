using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HireFlux.ServiceDefaults.Messaging;

/// <summary>
/// Knows whether this service's queues have been declared once since it started. Before that, what it publishes could miss its own queues,
/// and what others publish could miss them too: so the relay waits, and the service is not ready.
/// </summary>
internal sealed class Topology(IBusControl bus) : BackgroundService, IHealthCheck
{
    private readonly TaskCompletionSource _declared = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Returns once the queues are there.</summary>
    public Task DeclaredAsync(CancellationToken cancellationToken) => _declared.Task.WaitAsync(cancellationToken);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_declared.Task.IsCompleted ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The queues have not been declared yet."));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (bus.CheckHealth().Status != BusHealthStatus.Healthy)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), stoppingToken);
        }

        _declared.SetResult();
    }
}
