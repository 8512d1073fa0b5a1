using HireFlux.ServiceDefaults.Health;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace HireFlux.ServiceDefaults.Caching;

internal static class CachingExtensions
{
    private const string ConnectionName = "redis";

    /// <summary>
    /// HybridCache over Redis: one flight per key, an hour at most. Redis away means a miss, found out in half a second:
    /// HybridCache logs what its second level throws on reads and writes and goes on without it.
    /// A removal does throw: whoever removes says what that means for the entry.
    /// </summary>
    public static void AddCaching(this WebApplicationBuilder builder, string serviceName)
    {
        builder.Services.AddHybridCache(options =>
        {
            options.MaximumPayloadBytes = 4 * 1024 * 1024;
            options.DefaultEntryOptions = new HybridCacheEntryOptions
            {
                Expiration = TimeSpan.FromHours(1),
                LocalCacheExpiration = TimeSpan.FromMinutes(1),
            };
        });

        var connectionString = builder.Configuration.GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return;
        }

        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Options(connectionString)));
        builder.Services.AddStackExchangeRedisCache(_ => { });
        builder.Services.AddSingleton<IConfigureOptions<RedisCacheOptions>>(services => new ConfigureNamedOptions<RedisCacheOptions>(null, options =>
        {
            options.InstanceName = $"{builder.Configuration["Redis:KeyPrefix"]}{serviceName}:";
            options.ConnectionMultiplexerFactory = () => Task.FromResult(services.GetRequiredService<IConnectionMultiplexer>());
        }));
        builder.Services.AddHealthChecks().AddCheck<CacheHealthCheck>("redis", HealthStatus.Degraded, [HealthExtensions.ReadyTag]);
    }

    private static ConfigurationOptions Options(string connectionString)
    {
        var options = ConfigurationOptions.Parse(connectionString);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = 1000;
        options.AsyncTimeout = 500;
        options.SyncTimeout = 500;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ReconnectRetryPolicy = new ExponentialRetry(250, 5000);
        return options;
    }
}
