using System.Diagnostics;
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

    public Task ClearFaultsAsync() => Client.DeleteAsync(new Uri("/_simulator/faults", UriKind.Relative), Token);

    /// <summary>Asks until the answer is as wished; fails with the description after 20 s.</summary>
    public async Task WaitForAsync(string description, string path, Func<JsonElement, bool> wished)
    {
        var clock = Stopwatch.StartNew();
        while (!wished(await GetJsonAsync(path)))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"waited in vain for {description}");
            await Task.Delay(10, Token);
        }
    }

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
