using System.Net;
using FluentValidation;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Connectors.Ashby;
using HireFlux.Jobs.Connectors.Greenhouse;
using HireFlux.Jobs.Connectors.Lever;
using HireFlux.Jobs.Persistence;
using HireFlux.Jobs.Sync;
using HireFlux.ServiceDefaults.Messaging;
using HireFlux.ServiceDefaults.Persistence;
using HireFlux.ServiceDefaults.Security;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace HireFlux.Jobs;

/// <summary>What the jobs service is made of.</summary>
internal static class JobsService
{
    private const int Retries = 2;

    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.AddPersistence<JobsDbContext>("jobsdb");
        builder.AddMessaging<JobsDbContext>();
        builder.Services.AddValidatorsFromAssemblyContaining<JobsDbContext>(includeInternalTypes: true);
        builder.Services.AddSingleton(SecretSealer.FromConfiguration(builder.Configuration));
        builder.AddConnectors();
        builder.AddSync();
    }

    private static void AddConnectors(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<BoardOptions>(builder.Configuration.GetSection("Boards"));
        builder.Services.AddSingleton<BoardAddresses>();
        builder.Services.AddTransient<IBoardConnector, GreenhouseConnector>();
        builder.Services.AddTransient<IBoardConnector, LeverConnector>();
        builder.Services.AddTransient<IBoardConnector, AshbyConnector>();
        var attempt = TimeSpan.FromSeconds(builder.Configuration.GetValue("Boards:AttemptTimeoutSeconds", new BoardOptions().AttemptTimeoutSeconds));
        var client = builder.Services.AddHttpClient<BoardClient>(http =>
        {
            http.Timeout = Timeout.InfiniteTimeSpan;
            http.DefaultRequestHeaders.UserAgent.ParseAdd("HireFlux/1.0");
        });
        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
        // A board that says "too many" is left alone until the schedule comes by; what looks like an accident is tried again at once.
#pragma warning disable EXTEXP0001 // Without it the standard handler of every client would retry around this one.
        client.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        client.AddResilienceHandler("boards", pipeline => pipeline
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = Retries,
                Delay = TimeSpan.FromMilliseconds(200),
                UseJitter = true,
                BackoffType = DelayBackoffType.Exponential,
                ShouldHandle = args => ValueTask.FromResult(
                    args.Outcome.Result?.StatusCode != HttpStatusCode.TooManyRequests && HttpClientResiliencePredicates.IsTransient(args.Outcome)),
            })
            .AddTimeout(attempt));
    }

    private static void AddSync(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<SyncOptions>(builder.Configuration.GetSection("Sync"));
        builder.Services.AddScoped<SyncRunLeases>();
        builder.Services.AddScoped<BatchReader>();
        builder.Services.AddScoped<SyncBatch>();
        builder.Services.AddScoped<SyncCompletion>();
        builder.Services.AddSingleton<SyncRunner>();
        builder.Services.AddSingleton<SyncSchedule>();
        builder.Services.AddHostedService<SyncWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<SyncSchedule>());
    }
}
