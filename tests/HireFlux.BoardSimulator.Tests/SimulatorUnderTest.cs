using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace HireFlux.BoardSimulator.Tests;

/// <summary>The simulator on a port of its own, and a client that follows no redirects.</summary>
internal sealed class SimulatorUnderTest : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SimulatorUnderTest(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Serves this folder, or the repository's samples.</summary>
    public static async Task<SimulatorUnderTest> StartAsync(string? folder = null)
    {
        var app = BoardSimulatorApp.Build(new BoardSimulatorOptions { Folder = folder });
        await app.StartAsync(Token);
        return new SimulatorUnderTest(app);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative), Token);

    public async Task<JsonElement> GetJsonAsync(string path) =>
        await Client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative), Token);

    public Task<HttpResponseMessage> PostJsonAsync(string path, object body) => Client.PostAsJsonAsync(path, body, Token);

    public async Task PlanFaultAsync(object fault) =>
        Assert.Equal(System.Net.HttpStatusCode.Accepted, (await PostJsonAsync("/_simulator/faults", fault)).StatusCode);

    public async Task<JsonElement> FirstJobAsync(string board) =>
        (await GetJsonAsync($"/greenhouse/v1/boards/{board}/jobs?content=true")).GetProperty("jobs")[0];

    public async Task<JsonElement> FirstPostingAsync(string site) =>
        (await GetJsonAsync($"/lever/v0/postings/{site}?mode=json&limit=1"))[0];

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
