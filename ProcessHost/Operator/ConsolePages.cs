using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Operator;

/// <summary>The console's pages. They work without script; with it they keep themselves up to date.</summary>
internal static class ConsolePages
{
    internal static string Overview(ConsoleSnapshot now, string token) => Page("HireFlux", $"""
        <header>
          <h1>HireFlux</h1>
        </header>
        <main id="live" data-refresh="/resources">{Resources(now, token)}</main>
        """);

    /// <summary>The part of the overview that changes.</summary>
    internal static string Resources(ConsoleSnapshot now, string token)
    {
        var rows = new StringBuilder();
        foreach (var resource in now.Resources)
        {
            Row(rows, resource, now.At, token);
        }

        var ready = now.Resources.Count(r => Light(r) == "good");
        var took = now.ReadySeconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $" &middot; started in {seconds:0.0} s") : "";
        return string.Create(CultureInfo.InvariantCulture, $"""
            <p class="summary"><span class="light {(now.Ready ? "good" : "busy")}"></span> {(now.Ready ? "All ready" : $"{ready} of {now.Resources.Count} ready")}{took} &middot; {now.RssMb:0} MB in memory</p>
            <table>
              <thead><tr><th>Resource</th><th>State</th><th>Started</th><th>Restarts</th><th>CPU</th><th>Memory</th><th>Addresses</th><th></th></tr></thead>
              <tbody>{rows}</tbody>
            </table>
            """);
    }

    internal static string Log(SupervisedResource resource)
    {
        var name = Encode(resource.Workload.Name);
        var (lines, _) = resource.Log.After(0);
        var last = lines.Count > 0 ? lines[^1].Number : 0;
        return Page(name, string.Create(CultureInfo.InvariantCulture, $"""
            <header>
              <h1><a href="/">HireFlux</a> / {name}</h1>
              <label><input type="checkbox" id="follow" checked> follow</label>
            </header>
            <pre id="log" data-stream="/logs/{name}/stream" data-last="{last}">{Encode(string.Join('\n', lines.Select(LogText)))}</pre>
            """));
    }

    /// <summary>A line as it is shown: time of day in UTC, then the text without the colours of a terminal.</summary>
    internal static string LogText(LogLine line) => string.Create(CultureInfo.InvariantCulture, $"{line.At:HH:mm:ss.fff} {AnsiText.Plain(line.Text)}");

    private static void Row(StringBuilder rows, ConsoleResource resource, DateTimeOffset now, string token)
    {
        var name = Encode(resource.Name);
        rows.AppendLine(CultureInfo.InvariantCulture, $"""
            <tr>
              <td class="name"><span class="light {Light(resource)}"></span><a href="/logs/{name}">{name}</a><small>{Encode(resource.Kind)}</small></td>
              <td data-label="State">{State(resource)}</td>
              <td data-label="Started">{Started(resource, now)}</td>
              <td data-label="Restarts" class="number">{resource.Restarts}</td>
              <td data-label="CPU" class="number">{(resource.CpuPercent is { } cpu ? string.Create(CultureInfo.InvariantCulture, $"{cpu:0} %") : "&ndash;")}</td>
              <td data-label="Memory" class="number">{(resource.RssMb is { } memory ? string.Create(CultureInfo.InvariantCulture, $"{memory:0} MB") : "&ndash;")}</td>
              <td data-label="Addresses" class="addresses">{string.Join(" ", resource.Endpoints.Select(Address))}</td>
              <td class="actions">{Buttons(resource, name, token)}</td>
            </tr>
            """);
    }

    private static string Address(ResourceEndpoint endpoint) => endpoint.Url.StartsWith("http", StringComparison.Ordinal)
        ? $"""<a href="{Encode(endpoint.Url)}" class="{(endpoint.External ? "external" : "internal")}">{Encode(endpoint.Url.Replace("http://", "", StringComparison.Ordinal))}</a>"""
        : $"<span>{Encode(endpoint.Url.Replace("tcp://", "", StringComparison.Ordinal))}</span>";

    private static string Buttons(ConsoleResource resource, string name, string token)
    {
        var runs = resource.State is not (ResourceState.Stopped or ResourceState.Completed or ResourceState.Failed);
        string[] actions = runs ? ["restart", "stop"] : ["start"];
        return string.Concat(actions.Select(action =>
            $"""<form method="post" action="/resources/{name}/{action}"><input type="hidden" name="token" value="{token}"><button class="{action}" aria-label="{action} {name}">{action}</button></form>"""));
    }

    private static string State(ConsoleResource resource) => resource.State switch
    {
        ResourceState.Running => resource.Healthy == true ? "healthy" : "unhealthy",
        ResourceState.BackingOff => string.Create(CultureInfo.InvariantCulture, $"crashed ({resource.ExitCode?.ToString(CultureInfo.InvariantCulture) ?? "not started"}), starting again"),
        ResourceState.Failed => string.Create(CultureInfo.InvariantCulture, $"failed ({resource.ExitCode})"),
        ResourceState.Waiting or ResourceState.Starting or ResourceState.Completed or ResourceState.Stopping or ResourceState.Stopped => resource.State.ToString().ToLowerInvariant(),
        _ => throw new InvalidOperationException($"Unknown state {resource.State}."),
    };

    private static string Light(ConsoleResource resource) => resource.State switch
    {
        ResourceState.Running when resource.Healthy == true => "good",
        ResourceState.Completed => "good",
        ResourceState.Running or ResourceState.BackingOff or ResourceState.Failed => "bad",
        ResourceState.Stopped => "off",
        _ => "busy",
    };

    private static string Started(ConsoleResource resource, DateTimeOffset now)
    {
        if (resource.StartedAt is not { } at)
        {
            return "&ndash;";
        }

        var age = now - at;
        var text = age.TotalMinutes < 1 ? $"{age.Seconds} s ago"
            : age.TotalHours < 1 ? $"{age.Minutes} min ago"
            : age.TotalDays < 1 ? $"{(int)age.TotalHours} h ago"
            : $"{(int)age.TotalDays} d ago";
        return string.Create(CultureInfo.InvariantCulture, $"""<time datetime="{at:O}" title="{at:yyyy-MM-dd HH:mm:ss} UTC">{text}</time>""");
    }

    private static string Page(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{title}</title>
          <link rel="stylesheet" href="/console.css">
          <script src="/console.js" defer></script>
        </head>
        <body>
        {body}
        </body>
        </html>
        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
