using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HireFlux.ProcessHost.Operator;

/// <summary>The console's addresses.</summary>
internal static class ConsoleRoutes
{
    internal static void Map(WebApplication app, ConsoleView view, ConsoleGuard guard)
    {
        var stopping = app.Lifetime.ApplicationStopping;

        app.MapGet("/", () => Html(ConsolePages.Overview(view.Now(), guard.Token)));
        app.MapGet("/resources", () => Html(ConsolePages.Resources(view.Now(), guard.Token)));
        app.MapGet("/logs/{name}", (string name) => view.Find(name) is { } found ? Html(ConsolePages.Log(found)) : Results.NotFound());
        app.MapGet("/logs/{name}/stream", (string name, HttpContext context) => StreamAsync(name, view, context, stopping));
        app.MapPost("/resources/{name}/{action}", (string name, string action, HttpContext context) => FormAsync(name, action, view, guard, context));

        app.MapGet("/api/resources", () => Results.Json(view.Now(), ConsoleView.Json));
        app.MapPost("/api/resources/{name}/{action}", (string name, string action) =>
            Act(name, action, view) ? Results.Json(view.Now().Resources.Single(r => r.Name == name), ConsoleView.Json, statusCode: StatusCodes.Status202Accepted) : Results.NotFound());

        app.MapGet("/console.css", () => Asset("console.css", "text/css"));
        app.MapGet("/console.js", () => Asset("console.js", "text/javascript"));
    }

    private static async Task FormAsync(string name, string action, ConsoleView view, ConsoleGuard guard, HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false) : null;
        if (!guard.Knows(form?["token"]))
        {
            await ConsoleGuard.RefuseAsync(context, "console.token_unknown", "The page is of an earlier run: load it again.").ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = Act(name, action, view) ? StatusCodes.Status303SeeOther : StatusCodes.Status404NotFound;
        context.Response.Headers.Location = "/";
    }

    private static bool Act(string name, string action, ConsoleView view)
    {
        if (view.Find(name) is not { } resource)
        {
            return false;
        }

        switch (action)
        {
            case "start":
                resource.RequestStart();
                return true;
            case "stop":
                resource.RequestStop();
                return true;
            case "restart":
                resource.RequestRestart();
                return true;
            default:
                return false;
        }
    }

    /// <summary>The remembered lines and then each new one, as server-sent events whose id is the line's number.</summary>
    private static async Task StreamAsync(string name, ConsoleView view, HttpContext context, CancellationToken stopping)
    {
        if (view.Find(name) is not { } resource)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var last = long.TryParse(context.Request.Headers["Last-Event-ID"], out var seen) ? seen : 0;
        try
        {
            while (true)
            {
                var (lines, more) = resource.Log.After(last);
                foreach (var line in lines)
                {
                    await context.Response.WriteAsync(FormattableString.Invariant($"id: {line.Number}\ndata: {ConsolePages.LogText(line)}\n\n"), end.Token).ConfigureAwait(false);
                    last = line.Number;
                }

                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
                await more.WaitAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The reader has gone, or the console stops.
        }
    }

    private static IResult Html(string page) => Results.Content(page, "text/html; charset=utf-8");

    private static IResult Asset(string name, string type) =>
        Results.Stream(typeof(ConsoleRoutes).Assembly.GetManifestResourceStream(name)!, $"{type}; charset=utf-8");
}
