using System.Net;
using HireFlux.Jobs.Connectors.Outbound;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace HireFlux.Jobs.Connectors;

/// <summary>How boards are asked: guarded, in turn, again after accidents, and not at all while their host fails.</summary>
internal static class BoardHttp
{
    private const int Retries = 2;

    /// <summary>Adds <see cref="BoardClient"/>.</summary>
    public static void AddBoardClient(this IServiceCollection services)
    {
        services.AddSingleton<BoardAddresses>();
        services.AddSingleton<HostLimits>();
        services.AddTransient<TurnHandler>();
        var client = services.AddHttpClient<BoardClient>(http =>
        {
            http.Timeout = Timeout.InfiniteTimeSpan;
            http.DefaultRequestHeaders.UserAgent.ParseAdd("HireFlux/1.0");
        });
        client.ConfigurePrimaryHttpMessageHandler(provider => GuardedConnection.CreateHandler(provider.GetRequiredService<BoardAddresses>().LoopbackPorts));
#pragma warning disable EXTEXP0001 // Without it the standard handler of every client would retry around this one.
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        client.AddResilienceHandler("boards", (pipeline, context) => Retry(Timed(pipeline, context.ServiceProvider), Options(context.ServiceProvider)));
        client.AddHttpMessageHandler<TurnHandler>();
        // Kept by host: one that fails for one board is left alone for all.
        client.AddResilienceHandler("hosts", (pipeline, context) => Attempt(Timed(pipeline, context.ServiceProvider), Options(context.ServiceProvider))).SelectPipelineByAuthority();
    }

    /// <summary>What looks like an accident is tried again; a board that says when to come is obeyed, here if it is soon, else by the schedule.</summary>
    private static void Retry(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, BoardOptions options)
    {
        var longest = TimeSpan.FromSeconds(options.MaxRetryAfterSeconds);
        pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = Retries,
            Delay = TimeSpan.FromMilliseconds(200),
            UseJitter = true,
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = args => ValueTask.FromResult(
                HttpClientResiliencePredicates.IsTransient(args.Outcome) && (RetryAfter(args.Outcome.Result) is { } pause ? pause <= longest : !IsTooMany(args.Outcome))),
        });
    }

    private static void Attempt(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, BoardOptions options) => pipeline
        .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            MinimumThroughput = options.BreakAfterRequests,
            FailureRatio = 0.5,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(options.BreakSeconds),
            ShouldHandle = args => ValueTask.FromResult(!IsTooMany(args.Outcome) && HttpClientResiliencePredicates.IsTransient(args.Outcome)),
        })
        .AddTimeout(TimeSpan.FromSeconds(options.AttemptTimeoutSeconds));

    private static ResiliencePipelineBuilder<HttpResponseMessage> Timed(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, IServiceProvider services)
    {
        pipeline.TimeProvider = services.GetRequiredService<TimeProvider>();
        return pipeline;
    }

    private static BoardOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<BoardOptions>>().Value;

    private static bool IsTooMany(Outcome<HttpResponseMessage> outcome) => outcome.Result?.StatusCode == HttpStatusCode.TooManyRequests;

    private static TimeSpan? RetryAfter(HttpResponseMessage? response) =>
        response?.Headers.RetryAfter is { } header ? header.Delta ?? (header.Date is { } date && response.Headers.Date is { } now ? date - now : TimeSpan.MaxValue) : null;
}
