using HireFlux.ProcessHost.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HireFlux.ProcessHost.Operator;

/// <summary>The operator console: pages and a small API, for this machine only.</summary>
internal sealed class ConsoleServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ConsoleServer(WebApplication app, string url)
    {
        _app = app;
        Url = url;
    }

    internal string Url { get; }

    internal static async Task<ConsoleServer> StartAsync(
        Supervisor supervisor, Func<double?> readySeconds, int port, TimeProvider time, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, DetachedLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 16 * 1024;
            kestrel.ListenLocalhost(port);
        });

        var app = builder.Build();
        var guard = new ConsoleGuard(port);
        app.Use(guard.CheckAsync);
        ConsoleRoutes.Map(app, new ConsoleView(supervisor, new ResourceUsage(time), readySeconds, time), guard);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        return new ConsoleServer(app, FormattableString.Invariant($"http://localhost:{port}"));
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(soon.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
