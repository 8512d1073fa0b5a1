using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HireFlux.Matching.Tests.Encoders;

/// <summary>Speaks the wire format of OpenAI's embeddings, and misbehaves as told. A vector has the counts of a text's words by their hashes.</summary>
internal sealed class EmbeddingsServer : IAsyncDisposable
{
    public const int Dimensions = 24;

    private readonly WebApplication _app;
    private readonly Queue<Func<HttpContext, string[], Task>> _answers = new();
    private readonly Lock _lock = new();
    private readonly List<(string Path, string? Key, string Body)> _requests = [];
    private readonly List<string> _texts = [];

    private EmbeddingsServer(WebApplication app) => _app = app;

    public Uri Address => new($"{_app.Urls.First()}/v1");

    /// <summary>When set, every request is answered with it.</summary>
    public int? Status { get; set; }

    /// <summary>Texts with this in them are refused, whatever comes with them.</summary>
    public string? Refused { get; set; }

    public IReadOnlyList<(string Path, string? Key, string Body)> Requests => Copy(_requests);

    /// <summary>All texts that vectors were given for.</summary>
    public IReadOnlyList<string> Texts => Copy(_texts);

    public static async Task<EmbeddingsServer> StartAsync(string url = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        var server = new EmbeddingsServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Queues an answer for one request; those after it are answered well.</summary>
    public EmbeddingsServer Then(Func<HttpContext, string[], Task> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public EmbeddingsServer ThenStatus(int status, string? retryAfter = null) => Then((context, _) => RefuseAsync(context, status, retryAfter));

    /// <summary>A body of one's own.</summary>
    public EmbeddingsServer ThenBody(Func<string[], string> body) => Then((context, texts) =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body(texts));
    });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public static float[] VectorOf(string text)
    {
        var vector = new float[Dimensions];
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            vector[word.Aggregate(17, (hash, c) => ((hash * 31) + c) & 0xffff) % Dimensions]++;
        }

        return vector;
    }

    /// <summary>The format, with any numbers.</summary>
    public static string Body(IEnumerable<(int Index, IEnumerable<string> Numbers)> items)
    {
        var data = items.Select(item => $$"""{"object":"embedding","index":{{item.Index}},"embedding":[{{string.Join(',', item.Numbers)}}]} """);
        return $$"""{"object":"list","model":"m","data":[{{string.Join(',', data)}}],"usage":{"prompt_tokens":1,"total_tokens":1} }""";
    }

    public static string Good(string[] texts) => Body(texts.Select((text, i) => (i, Numbers(VectorOf(text)))));

    public static IEnumerable<string> Numbers(float[] vector) => vector.Select(x => x.ToString(CultureInfo.InvariantCulture));

    private static async Task RefuseAsync(HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        await context.Response.WriteAsync("""{"error":{"message":"a secret of the provider","type":"error"}}""");
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        string[] texts = [.. JsonElement.Parse(body).GetProperty("input").EnumerateArray().Select(text => text.GetString()!)];
        Func<HttpContext, string[], Task>? answer;
        lock (_lock)
        {
            _requests.Add((context.Request.Path, context.Request.Headers.Authorization, body));
            _answers.TryDequeue(out answer);
        }

        if (answer is not null)
        {
            await answer(context, texts);
        }
        else if (Status is { } status)
        {
            await RefuseAsync(context, status);
        }
        else if (Refused is { } refused && texts.Any(text => text.Contains(refused, StringComparison.Ordinal)))
        {
            await RefuseAsync(context, 400);
        }
        else
        {
            lock (_lock)
            {
                _texts.AddRange(texts);
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Good(texts));
        }
    }

    private List<T> Copy<T>(List<T> list)
    {
        lock (_lock)
        {
            return [.. list];
        }
    }
}
