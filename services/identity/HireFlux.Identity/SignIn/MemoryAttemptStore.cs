namespace HireFlux.Identity.SignIn;

/// <summary>Buckets of this process alone, for the time that Redis is away.</summary>
internal sealed class MemoryAttemptStore(TimeProvider time) : IAttemptStore
{
    private const int MaxBuckets = 100_000;
    private readonly Dictionary<string, DateTimeOffset> _fullAt = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public Task<TimeSpan> TakeAsync(AttemptBucket[] buckets)
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            Forget(now);
            var wait = buckets.Max(bucket => FullAt(bucket, now) + bucket.Interval - (bucket.Burst * bucket.Interval) - now);
            if (wait > TimeSpan.Zero)
            {
                return Task.FromResult(wait);
            }

            foreach (var bucket in buckets)
            {
                _fullAt[bucket.Key] = FullAt(bucket, now) + bucket.Interval;
            }
        }

        return Task.FromResult(TimeSpan.Zero);
    }

    public Task GiveBackAsync(AttemptBucket[] buckets)
    {
        lock (_lock)
        {
            foreach (var bucket in buckets.Where(bucket => _fullAt.ContainsKey(bucket.Key)))
            {
                _fullAt[bucket.Key] -= bucket.Interval;
            }
        }

        return Task.CompletedTask;
    }

    private DateTimeOffset FullAt(AttemptBucket bucket, DateTimeOffset now) =>
        _fullAt.TryGetValue(bucket.Key, out var fullAt) && fullAt > now ? fullAt : now;

    private void Forget(DateTimeOffset now)
    {
        if (_fullAt.Count < MaxBuckets)
        {
            return;
        }

        foreach (var (key, _) in _fullAt.Where(pair => pair.Value <= now).ToList())
        {
            _fullAt.Remove(key);
        }

        if (_fullAt.Count >= MaxBuckets)
        {
            // Somebody fills the memory on purpose: their buckets are worth less than the process.
            _fullAt.Clear();
        }
    }
}
