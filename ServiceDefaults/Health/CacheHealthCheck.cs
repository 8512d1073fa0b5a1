using Microsoft.Extensions.Diagnostics.HealthChecks;
using StackExchange.Redis;

namespace HireFlux.ServiceDefaults.Health;

/// <summary>Without Redis everything works, only slower: so its absence degrades a service and never takes it out of service.</summary>
internal sealed class CacheHealthCheck(IConnectionMultiplexer redis) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await redis.GetDatabase().PingAsync().WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException)
        {
            return HealthCheckResult.Degraded("Redis does not answer.", exception);
        }
    }
}
