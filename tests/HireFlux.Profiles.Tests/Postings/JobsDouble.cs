using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HireFlux.Profiles.Tests.Postings;

/// <summary>Speaks the jobs service's answer at <c>GET /v1/jobs/{id}</c> over a real socket, and misbehaves where it is told to.</summary>
internal sealed class JobsDouble : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Guid, RequestDelegate> _answers = new();
    private readonly WebApplication _app;

    private JobsDouble(WebApplication app) => _app = app;

    /// <summary>Authorization headers that came, in order.</summary>
    public ConcurrentQueue<(Guid Job, string? Authorization)> Asked { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public static async Task<JobsDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var jobs = new JobsDouble(app);
        app.MapGet("/v1/jobs/{id:guid}", jobs.AnswerAsync);
        await app.StartAsync();
        return jobs;
    }

    /// <summary>What a good answer looks like: every member of the service's, snake_case.</summary>
    public static JsonObject Posting(string title = "Backend Engineer", string company = "Quillstack", string text = "You know C# and PostgreSQL.") => new()
    {
        ["id"] = Guid.CreateVersion7(),
        ["source_id"] = Guid.CreateVersion7(),
        ["external_id"] = "7449798923",
        ["title"] = title,
        ["company"] = company,
        ["text"] = text,
        ["html"] = $"<p>{text}</p>",
        ["sections"] = new JsonArray(new JsonObject { ["kind"] = "requirements", ["start"] = 0, ["length"] = text.Length }),
        ["skills"] = new JsonArray(new JsonObject { ["skill_id"] = "csharp", ["is_required"] = true, ["start"] = 9, ["length"] = 2 }),
        ["required_skills"] = new JsonArray("C#", "PostgreSQL"),
        ["preferred_skills"] = new JsonArray("Kubernetes"),
        ["location"] = "Toronto, ON",
        ["locations"] = new JsonArray("Toronto, ON"),
        ["salary"] = null,
        ["visa"] = new JsonObject { ["stance"] = "silent" },
        ["language"] = "en",
        ["apply_url"] = "https://quillstack.example/jobs/1",
        ["posted_at"] = "2026-11-02T09:00:00Z",
        ["is_active"] = true,
        ["version"] = 1,
    };

    /// <summary>Puts a posting there.</summary>
    public Guid Add(JsonObject posting) => Add(async http =>
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(posting.ToJsonString(), http.RequestAborted);
    });

    /// <summary>Puts a fault there.</summary>
    public Guid Add(RequestDelegate answer)
    {
        var id = Guid.CreateVersion7();
        _answers[id] = answer;
        return id;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var id = Guid.Parse((string)http.Request.RouteValues["id"]!);
        Asked.Enqueue((id, http.Request.Headers.Authorization));
        if (_answers.TryGetValue(id, out var answer))
        {
            await answer(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.ContentType = "application/problem+json";
        await http.Response.WriteAsync("""{"status":404,"code":"job_not_found"}""", http.RequestAborted);
    }
}
