using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HireFlux.BoardSimulator.Boards;

/// <summary>Ready once there is a board to serve.</summary>
internal sealed class BoardsReady(BoardLibrary library) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken) =>
        Task.FromResult(library.Boards().Count > 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("the configured folder has no boards"));
}
