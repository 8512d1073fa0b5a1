using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HireFlux.Jobs.Tests;

/// <summary>A web server on this machine whose pages the tests write.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private PageServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public int Port => Address.Port;

    /// <summary>Paths that were asked for, the first first.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<PageServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new PageServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The address of a page.</summary>
    public Uri At(string path) => new(Address, path);

    public Uri Html(string path, string html) => Put(path, context =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html);
    });

    public Uri Redirect(string path, string to) => Put(path, context =>
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    });

    public Uri Put(string path, RequestDelegate answer)
    {
        _pages[path] = answer;
        return At(path);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        Asked.Enqueue(context.Request.Path.Value!);
        if (_pages.TryGetValue(context.Request.Path.Value!, out var page))
        {
            return page(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
