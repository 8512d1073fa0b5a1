using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>Serves recorded boards as the real ones do, from memory. It knows no conditional requests: each time, the whole board is sent.</summary>
internal sealed class BoardServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BoardServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public static async Task<BoardServer> StartAsync(IEnumerable<RecordedBoard> boards)
    {
        var answers = boards.ToDictionary(board => $"{board.Kind}/{board.Token}", board => board.Answer, StringComparer.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/ashby/posting-api/job-board/{token}", (string token) => Answer("ashby", token));
        app.MapGet("/greenhouse/v1/boards/{token}/jobs", (string token) => Answer("greenhouse", token));
        app.MapGet("/lever/v0/postings/{token}", (string token) => Answer("lever", token));
        await app.StartAsync();
        return new BoardServer(app);

        IResult Answer(string kind, string token) =>
            answers.TryGetValue($"{kind}/{token}", out var json) ? Results.Bytes(json, "application/json") : Results.NotFound();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
