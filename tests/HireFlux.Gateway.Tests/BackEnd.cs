using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace HireFlux.Gateway.Tests;

/// <summary>A service behind the gateway, on a real port: it tells what reached it.</summary>
public sealed class BackEnd(string name) : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedRequest> _received = new();
    private WebApplication? _app;
    private int _port;

    public string Name => name;

    public string Address => $"http://127.0.0.1:{_port}";

    public IReadOnlyCollection<ReceivedRequest> Received => _received;

    /// <summary>Answers instead of the echo; false to let the echo answer.</summary>
    public Func<HttpContext, Task<bool>> Answer { get; set; } = _ => Task.FromResult(false);

    public JsonObject OpenApi { get; set; } = [];

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, _port);
        });
        _app = builder.Build();
        _app.Run(HandleAsync);
        await _app.StartAsync();
        _port = new Uri(_app.Urls.Single()).Port;
    }

    /// <summary>Goes away, connections and all.</summary>
    public async Task KillAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app!.StopAsync(now.Token);
        await _app.DisposeAsync();
        _app = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await KillAsync();
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Path == "/openapi/v1.json")
        {
            await context.Response.WriteAsync(OpenApi.ToJsonString());
            return;
        }

        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (await Answer(context))
        {
            _received.Enqueue(new ReceivedRequest(context.Request.Method, target, headers, 0));
            return;
        }

        var bytes = 0L;
        var buffer = new byte[64 * 1024];
        for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
        {
            bytes += read;
        }

        _received.Enqueue(new ReceivedRequest(context.Request.Method, target, headers, bytes));
        context.Response.Headers.Server = "secret/1.0";
        await context.Response.WriteAsync($"{name} answers");
    }
}
