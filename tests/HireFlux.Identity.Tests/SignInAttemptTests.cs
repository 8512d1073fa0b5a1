using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Identity.SignIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace HireFlux.Identity.Tests;

public sealed class SignInAttemptTests(IdentityHost host)
{
    private static readonly AttemptBucket s_bucket = new("someone", 3, TimeSpan.FromSeconds(30));

    [Fact]
    public async Task Guessing_is_slowed_down_and_an_attempt_from_elsewhere_is_not()
    {
        using var person = await Person.RegisterAsync(host);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await person.AskForTokenAsync(password: $"a guess {attempt}");
            Assert.Equal("invalid_grant", await IssuedTokens.ErrorAsync(wrong));
        }

        using var slowed = await person.AskForTokenAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, slowed.StatusCode);
        Assert.InRange(slowed.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 30);
        var problem = await slowed.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("too_many_attempts", problem.GetProperty("code").GetString());
        Assert.Equal("slow_down", problem.GetProperty("error").GetString());
        using var elsewhere = new Person(host, person.Email);
        await elsewhere.SignInAsync();
    }

    [Fact]
    public async Task Right_passwords_use_no_attempts_up()
    {
        using var person = await Person.RegisterAsync(host);

        for (var login = 0; login < 7; login++)
        {
            await person.SignInAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bucket_holds_its_burst_and_fills_again_one_by_one(bool inRedis)
    {
        var time = new MovableTime();
        IAttemptStore store = inRedis
            ? ActivatorUtilities.CreateInstance<RedisAttemptStore>(host.Services, time)
            : new MemoryAttemptStore(time);
        AttemptBucket[] buckets = [s_bucket with { Key = Guid.CreateVersion7().ToString("N") }];

        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.Equal(TimeSpan.Zero, await store.TakeAsync(buckets));
        }

        Assert.InRange((await store.TakeAsync(buckets)).TotalSeconds, 28, 30);
        time.Move(TimeSpan.FromSeconds(30));
        Assert.Equal(TimeSpan.Zero, await store.TakeAsync(buckets));
        Assert.NotEqual(TimeSpan.Zero, await store.TakeAsync(buckets));
        await store.GiveBackAsync(buckets);
        Assert.Equal(TimeSpan.Zero, await store.TakeAsync(buckets));
    }

    [Fact]
    public async Task While_redis_is_away_the_process_counts_for_itself()
    {
        var options = new ConfigurationOptions
        {
            EndPoints = { { "127.0.0.1", 1 } },
            AbortOnConnectFail = false,
            ConnectTimeout = 200,
            AsyncTimeout = 200,
            BacklogPolicy = BacklogPolicy.FailFast,
        };
        await using var nowhere = await ConnectionMultiplexer.ConnectAsync(options);
        var limiter = new AttemptLimiter(
            new MemoryAttemptStore(TimeProvider.System),
            NullLogger<AttemptLimiter>.Instance,
            ActivatorUtilities.CreateInstance<RedisAttemptStore>(host.Services, nowhere));

        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Equal(TimeSpan.Zero, await limiter.TakeAsync("someone@example.com", IPAddress.Loopback));
        }

        Assert.True(await limiter.TakeAsync("SOMEONE@example.com ", IPAddress.Loopback) > TimeSpan.Zero);
        await limiter.GiveBackAsync("someone@example.com", IPAddress.Loopback);
        Assert.Equal(TimeSpan.Zero, await limiter.TakeAsync("someone@example.com", IPAddress.Loopback));
    }

    [Fact]
    public async Task A_command_that_the_redis_client_cancels_counts_as_redis_away()
    {
        var limiter = new AttemptLimiter(
            new MemoryAttemptStore(TimeProvider.System), NullLogger<AttemptLimiter>.Instance, new CancellingStore());

        Assert.Equal(TimeSpan.Zero, await limiter.TakeAsync("someone@example.com", IPAddress.Loopback));
        await limiter.GiveBackAsync("someone@example.com", IPAddress.Loopback);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Attempts_at_once_get_no_more_than_the_bucket_holds(bool inRedis)
    {
        IAttemptStore store = inRedis
            ? ActivatorUtilities.CreateInstance<RedisAttemptStore>(host.Services)
            : new MemoryAttemptStore(TimeProvider.System);
        AttemptBucket[] buckets = [s_bucket with { Key = Guid.CreateVersion7().ToString("N") }];

        var waits = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => store.TakeAsync(buckets)));

        Assert.Equal(3, waits.Count(wait => wait == TimeSpan.Zero));
    }

    private sealed class CancellingStore : IAttemptStore
    {
        public Task<TimeSpan> TakeAsync(AttemptBucket[] buckets) => Task.FromCanceled<TimeSpan>(new CancellationToken(canceled: true));

        public Task GiveBackAsync(AttemptBucket[] buckets) => Task.FromCanceled(new CancellationToken(canceled: true));
    }
}
