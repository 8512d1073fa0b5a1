using StackExchange.Redis;

namespace HireFlux.Identity.SignIn;

/// <summary>Buckets that all replicas share.</summary>
internal sealed class RedisAttemptStore(IConnectionMultiplexer redis, IConfiguration configuration, TimeProvider time) : IAttemptStore
{
    // KEYS are the buckets; ARGV the time now, then interval and burst of each, all in milliseconds.
    private const string TakeScript = """
        local now = tonumber(ARGV[1])
        local wait = 0
        local full = {}
        for i, key in ipairs(KEYS) do
            local interval = tonumber(ARGV[2 * i])
            local burst = tonumber(ARGV[2 * i + 1])
            full[i] = math.max(tonumber(redis.call('GET', key) or '0'), now) + interval
            wait = math.max(wait, full[i] - burst * interval - now)
        end
        if wait > 0 then return wait end
        for i, key in ipairs(KEYS) do
            redis.call('SET', key, full[i], 'PX', full[i] - now + 1000)
        end
        return 0
        """;

    private const string GiveBackScript = """
        for i, key in ipairs(KEYS) do
            local full = tonumber(redis.call('GET', key) or '0')
            if full > 0 then redis.call('SET', key, full - tonumber(ARGV[2 * i]), 'KEEPTTL') end
        end
        return 0
        """;

    private readonly string _prefix = $"{configuration["Redis:KeyPrefix"]}identity:attempts:";

    public async Task<TimeSpan> TakeAsync(AttemptBucket[] buckets) => TimeSpan.FromMilliseconds((long)await EvaluateAsync(TakeScript, buckets));

    public Task GiveBackAsync(AttemptBucket[] buckets) => EvaluateAsync(GiveBackScript, buckets);

    private Task<RedisResult> EvaluateAsync(string script, AttemptBucket[] buckets)
    {
        RedisKey[] keys = [.. buckets.Select(bucket => (RedisKey)(_prefix + bucket.Key))];
        RedisValue[] values =
        [
            time.GetUtcNow().ToUnixTimeMilliseconds(),
            .. buckets.SelectMany(bucket => new RedisValue[] { (long)bucket.Interval.TotalMilliseconds, bucket.Burst }),
        ];
        return redis.GetDatabase().ScriptEvaluateAsync(script, keys, values);
    }
}
