using System.Text.Json;
using System.Text.Json.Serialization;
using HireFlux.BoardSimulator.Applications;
using HireFlux.BoardSimulator.Boards;
using HireFlux.BoardSimulator.Control;
using HireFlux.BoardSimulator.Faults;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HireFlux.BoardSimulator;

/// <summary>Builds the simulator, for its own process or inside a test.</summary>
public static class BoardSimulatorApp
{
    /// <summary>Builds the simulator from command line and environment.</summary>
    public static WebApplication Build(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var builder = WebApplication.CreateSlimBuilder(Hosting(args));
        // Lever's key stands in the query string, which ASP.NET Core's own request log would write down.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var options = builder.Configuration.GetSection("Boards").Get<BoardSimulatorOptions>() ?? new();
        return Build(builder, options);
    }

    /// <summary>
    /// Builds the simulator inside another process: quiet, and on a free loopback port unless
    /// <see cref="BoardSimulatorOptions.Url"/> says otherwise. After <c>StartAsync</c>, <c>Urls</c> has the address.
    /// </summary>
    public static WebApplication Build(BoardSimulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(Hosting([]));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Url ?? "http://127.0.0.1:0");
        return Build(builder, options);
    }

    private static WebApplicationOptions Hosting(string[] args) => new()
    {
        Args = args,
        ApplicationName = "HireFlux.BoardSimulator",
        ContentRootPath = AppContext.BaseDirectory,
    };

    private static WebApplication Build(WebApplicationBuilder builder, BoardSimulatorOptions options)
    {
        if (options.Url is { } url)
        {
            builder.WebHost.UseUrls(url);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = ApplicationForm.MaxBytes);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            json.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter<BoardKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        });
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<BoardLibrary>();
        builder.Services.AddSingleton<FaultPlan>();
        builder.Services.AddSingleton<RequestLog>();
        builder.Services.AddSingleton<ApplicationLog>();
        builder.Services.AddSingleton<ApplicationIntake>();
        builder.Services.AddHealthChecks().AddCheck<BoardsReady>("boards", tags: ["ready"]);

        var app = builder.Build();
        app.Use(app.Services.GetRequiredService<RequestLog>().RecordAsync);
        app.MapSimulator();
        return app;
    }
}
