using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using HireFlux.Jobs.Connectors;
using HireFlux.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Polly.CircuitBreaker;

namespace HireFlux.Jobs.Tests;

/// <summary>How hosts are asked, against a server of the test's own: the service's other tests would feel its faults.</summary>
public sealed class BoardHttpTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_that_says_when_to_come_again_is_obeyed()
    {
        var clock = new FakeTimeProvider();
        await using var server = await PageServer.StartAsync();
        var asked = new ConcurrentQueue<DateTimeOffset>();
        var address = server.Put("/board", context =>
        {
            asked.Enqueue(clock.GetUtcNow());
            return Answer(context, asked.Count == 1 ? 429 : 200, retryAfter: "4");
        });
        await using var services = Services(options => options.AttemptTimeoutSeconds = 1000, clock, server);

        var answering = services.GetRequiredService<BoardClient>().GetAsync(address, Token);
        await AdvanceAsync(clock, TimeSpan.FromSeconds(0.5), () => answering.IsCompleted, "the answer");
        using var answer = await answering;

        var times = asked.ToArray();
        Assert.Equal(2, times.Length);
        Assert.True(times[1] - times[0] >= TimeSpan.FromSeconds(4), $"asked again after {times[1] - times[0]}");
    }

    [Theory]
    [InlineData(429, "3600", "rate_limited", 3600)]
    [InlineData(503, "3600", "server_error", 3600)]
    [InlineData(429, null, "rate_limited", null)]
    public async Task What_is_too_long_to_wait_for_is_left_to_the_schedule(int status, string? retryAfter, string code, int? seconds)
    {
        await using var server = await PageServer.StartAsync();
        var address = server.Put("/board", context => Answer(context, status, retryAfter));
        await using var services = Services(server);

        var failure = await Assert.ThrowsAsync<BoardUnavailableException>(() => services.GetRequiredService<BoardClient>().GetAsync(address, Token));

        Assert.Equal((code, seconds), (failure.Code, (int?)failure.RetryAfter?.TotalSeconds));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_host_that_keeps_failing_is_left_alone_and_others_are_not()
    {
        await using var failing = await PageServer.StartAsync();
        await using var sound = await PageServer.StartAsync();
        var address = failing.Put("/board", context => Answer(context, 500));
        await using var services = Services(failing, sound);
        var client = services.GetRequiredService<BoardClient>();

        Exception? failure = null;
        for (var i = 0; i < 10 && failure is not BrokenCircuitException; i++)
        {
            failure = await Record.ExceptionAsync(() => client.GetAsync(address, Token));
        }

        Assert.Equal("host_failing", BoardFailure.CodeOf(failure!));
        var asked = failing.Asked.Count;
        await Assert.ThrowsAnyAsync<BrokenCircuitException>(() => client.GetAsync(address, Token));
        Assert.Equal(asked, failing.Asked.Count);
        using var answer = await client.GetAsync(sound.Html("/board", "[]"), Token);
    }

    [Fact]
    public async Task No_more_answers_of_a_host_are_open_than_it_is_due()
    {
        await using var server = await PageServer.StartAsync();
        var (open, most) = (0, 0);
        var address = server.Put("/board", async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref open));
            await Task.Yield();
            await context.Response.WriteAsync("[]");
            Interlocked.Decrement(ref open);
        });
        await using var services = Services(server);
        var client = services.GetRequiredService<BoardClient>();
        var (first, second) = (await client.GetAsync(address, Token), await client.GetAsync(address, Token));

        var third = client.GetAsync(address, Token);
        var asked = server.Asked.Count;
        first.Dispose();
        using var answer = await third;
        second.Dispose();

        Assert.Equal(2, asked);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await client.GetAsync(address, Token)).Dispose()));
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task A_host_gets_its_requests_one_after_another_once_the_burst_is_over()
    {
        var clock = new FakeTimeProvider();
        await using var server = await PageServer.StartAsync();
        var asked = new ConcurrentQueue<DateTimeOffset>();
        var address = server.Put("/board", context =>
        {
            asked.Enqueue(clock.GetUtcNow());
            return Answer(context, 200);
        });
        await using var services = Services(options => (options.RequestBurst, options.RequestsPerSecond) = (3, 10), clock, server);
        var (client, start) = (services.GetRequiredService<BoardClient>(), clock.GetUtcNow());

        var answers = Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => (await client.GetAsync(address, Token)).Dispose()));
        await AdvanceAsync(clock, TimeSpan.FromMilliseconds(20), () => answers.IsCompleted, "eight answers");
        await answers;

        var early = asked.Order().Where((time, i) => time < start + TimeSpan.FromMilliseconds(100 * Math.Max(0, i - 2)));
        Assert.Equal(8, asked.Count);
        Assert.Empty(early);
    }

    [Fact]
    public async Task A_board_that_leads_inside_is_not_followed_and_one_whose_name_does_is_not_connected_to()
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        var port = ((IPEndPoint)inside.LocalEndpoint).Port;
        await using var server = await PageServer.StartAsync();
        var address = server.Redirect("/board", $"http://127.0.0.1:{port}/");
        await using var services = Services(server);
        var client = services.GetRequiredService<BoardClient>();

        var redirected = await Record.ExceptionAsync(() => client.GetAsync(address, Token));
        var direct = await Record.ExceptionAsync(() => client.GetAsync(new Uri($"http://localhost:{port}/"), Token));

        Assert.Equal(("redirected", "untrusted_address"), (BoardFailure.CodeOf(redirected!), BoardFailure.CodeOf(direct!)));
        Assert.False(inside.Pending());
    }

    /// <summary>Lets time go by in steps until something has happened.</summary>
    private static Task AdvanceAsync(FakeTimeProvider clock, TimeSpan step, Func<bool> happened, string description) => Eventually.TrueAsync(
        () =>
        {
            clock.Advance(step);
            return Task.FromResult(happened());
        },
        description);

    private static ServiceProvider Services(params PageServer[] servers) => Services(_ => { }, TimeProvider.System, servers);

    private static ServiceProvider Services(Action<BoardOptions> change, TimeProvider time, params PageServer[] servers)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(time);
        services.Configure<BoardOptions>(options =>
        {
            (options.RequestBurst, options.RequestsPerSecond) = (1000, 1000);
            options.Greenhouse.BaseUrl = servers[0].Address;
            options.Lever.BaseUrl = servers[^1].Address;
            change(options);
        });
        services.AddBoardClient();
        return services.BuildServiceProvider();
    }

    private static Task Answer(HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync("[]");
    }
}
