using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HireFlux.Identity.Keys;

/// <summary>Without keys no token can be issued or checked.</summary>
internal sealed class KeyHealthCheck(KeyRing ring) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(ring.Current is null ? HealthCheckResult.Unhealthy("The keys are not loaded yet.") : HealthCheckResult.Healthy());
}
