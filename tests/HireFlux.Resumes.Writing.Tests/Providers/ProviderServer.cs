using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HireFlux.Resumes.Writing.Tests.Providers;

/// <summary>Speaks the wire formats of OpenAI's chat completions, Anthropic's messages and Ollama's chat, and misbehaves as told.</summary>
internal sealed class ProviderServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Queue<Func<HttpContext, Task>> _answers = new();

    private ProviderServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Bodies of the requests that came, with their paths.</summary>
    public List<(string Path, string Body, string? Key)> Requests { get; } = [];

    public static async Task<ProviderServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new ProviderServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Queues an answer; the last one is given again to whoever asks more.</summary>
    public ProviderServer Then(Func<HttpContext, Task> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public ProviderServer ThenStatus(int status, string? retryAfter = null) => Then(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync("""{"error":{"message":"no","type":"error"},"type":"error"}""");
    });

    public ProviderServer ThenText(string text, int tokensIn = 120, int tokensOut = 45, string finish = "stop") =>
        ThenBody(path => Body(path, text, tokensIn, tokensOut, finish));

    public ProviderServer ThenBody(Func<string, string> body) => Then(context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body(context.Request.Path));
    });

    /// <summary>Declares a longer body than it sends, and hangs up.</summary>
    public ProviderServer ThenCut() => Then(async context =>
    {
        var body = Encoding.UTF8.GetBytes(Body(context.Request.Path, "half", 1, 1, "stop"));
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    });

    public ProviderServer ThenSilence() => Then(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>An answer in the provider's format.</summary>
    public static string Body(string path, string text, int tokensIn, int tokensOut, string finish) => path switch
    {
        _ when path.Contains("/messages", StringComparison.Ordinal) => JsonSerializer.Serialize(new
        {
            id = "msg_1",
            type = "message",
            role = "assistant",
            model = "claude-haiku-4-5",
            content = new[] { new { type = "text", text } },
            stop_reason = finish == "length" ? "max_tokens" : "end_turn",
            stop_sequence = (string?)null,
            usage = new { input_tokens = tokensIn, output_tokens = tokensOut },
        }),
        _ when path.Contains("/api/chat", StringComparison.Ordinal) => JsonSerializer.Serialize(new
        {
            model = "llama3.2",
            created_at = "2026-01-01T00:00:00Z",
            message = new { role = "assistant", content = text },
            done = true,
            done_reason = finish,
            total_duration = 1,
            load_duration = 1,
            prompt_eval_count = tokensIn,
            prompt_eval_duration = 1,
            eval_count = tokensOut,
            eval_duration = 1,
        }),
        _ => JsonSerializer.Serialize(new
        {
            id = "chatcmpl-1",
            @object = "chat.completion",
            created = 1,
            model = "gpt-4o-mini-2024-07-18",
            choices = new[] { new { index = 0, message = new { role = "assistant", content = text }, finish_reason = finish } },
            usage = new { prompt_tokens = tokensIn, completion_tokens = tokensOut, total_tokens = tokensIn + tokensOut },
        }),
    };

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Func<HttpContext, Task> answer;
        lock (Requests)
        {
            Requests.Add((context.Request.Path, body, context.Request.Headers.Authorization.FirstOrDefault() ?? context.Request.Headers["x-api-key"].FirstOrDefault()));
            answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
        }

        await answer(context);
    }
}
