using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Tests;

/// <summary>The operator console, by its API and in a browser.</summary>
public sealed class ConsoleTests : IAsyncLifetime
{
    private readonly TemporaryHome _home = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private TestHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync(new HostOptions { Home = _home.Path, ConsolePort = 18888, FreePorts = true, Terminal = false }, builder =>
        {
            builder.AddRedis("redis");
            builder.AddProject<Projects.HireFlux_ProcessHost_TestApp>("web").WithHttpHealthCheck("/health/ready").WithExternalHttpEndpoints();
        });
        _http.BaseAddress = new Uri(new StateFile(_home.In("state.json")).Read()!.Console!);
        await _host.WhenReadyAsync("redis");
        await _host.WhenReadyAsync("web");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        _home.Dispose();
    }

    [Fact]
    public async Task The_API_lists_resources_and_starts_stops_and_restarts_them()
    {
        var listed = await _http.GetFromJsonAsync<JsonElement>("/api/resources", TestHost.Cancellation);
        var web = listed.GetProperty("resources").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "web");
        Assert.True(listed.GetProperty("ready").GetBoolean());
        Assert.True(listed.GetProperty("rss_mb").GetDouble() > 10);
        Assert.Equal("running", web.GetProperty("state").GetString());
        Assert.True(web.GetProperty("rss_mb").GetDouble() > 10);
        Assert.Equal(_host.Url("web"), web.GetProperty("endpoints")[0].GetProperty("url").GetString());

        Assert.Equal(HttpStatusCode.Accepted, await PostAsync("/api/resources/web/stop", api: true));
        await _host.WhenAsync("web", "stopped", status => status.State == ResourceState.Stopped);
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync("/api/resources/web/start", api: true));
        await _host.WhenReadyAsync("web");
        var before = _host.Status("web").Process;
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync("/api/resources/web/restart", api: true));
        await _host.WhenAsync("web", "another process", status => status.IsReady && status.Process != before);
        Assert.Equal(2, _host.Status("web").Restarts);

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync("/api/resources/nobody/stop", api: true));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync("/api/resources/web/explode", api: true));
    }

    [Fact]
    public async Task Other_sites_are_kept_out()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("/api/resources/web/stop", api: false));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("/api/resources/web/stop", api: true, origin: "http://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("/api/resources/web/stop", api: true, origin: "null"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("/resources/web/stop", api: false));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("/resources/web/stop", api: false, token: new string('0', 32)));

        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example:18888" } };
        using var refused = await _http.SendAsync(rebound, TestHost.Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(0, _host.Status("web").Restarts);
        Assert.True(_host.Status("web").IsReady);

        var page = await _http.GetStringAsync("/", TestHost.Cancellation);
        var token = page.Split("name=\"token\" value=\"")[1].Split('"')[0];
        Assert.Equal(HttpStatusCode.SeeOther, await PostAsync("/resources/web/stop", api: false, token: token, origin: _http.BaseAddress!.GetLeftPart(UriPartial.Authority)));
        await _host.WhenAsync("web", "stopped", status => status.State == ResourceState.Stopped);
    }

    [Fact]
    public async Task Logs_are_shown_as_they_come()
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestHost.Cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(20));
        await using var stream = await _http.GetStreamAsync("/logs/web/stream", deadline.Token);
        using var reader = new StreamReader(stream);
        _host.Resource("web").Log.Write("<b>\e[31mlate\e[0m</b>");

        string? line;
        do
        {
            line = await reader.ReadLineAsync(deadline.Token);
        }
        while (line is not null && !line.Contains("late", StringComparison.Ordinal));

        Assert.EndsWith("<b>late</b>", line, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;late&lt;/b&gt;", await _http.GetStringAsync("/logs/web", TestHost.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_shows_each_resource_with_its_state()
    {
        var browser = Executables.Find("chromium") ?? Executables.Find("chromium-browser") ?? Executables.Find("google-chrome")
            ?? throw new InvalidOperationException("This test needs chromium: sudo apt-get install -y chromium");
        var start = new ProcessStartInfo(browser, ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={_home.In("browser")}", "--virtual-time-budget=4000", "--dump-dom", _http.BaseAddress!.AbsoluteUri])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestHost.Cancellation);
        var page = await process.StandardOutput.ReadToEndAsync(TestHost.Cancellation).WaitAsync(TimeSpan.FromSeconds(60), TestHost.Cancellation);
        await process.WaitForExitAsync(TestHost.Cancellation);

        Assert.Contains("All ready", page, StringComparison.Ordinal);
        foreach (var name in new[] { "redis", "web" })
        {
            Assert.Contains($"<a href=\"/logs/{name}\">{name}</a>", page, StringComparison.Ordinal);
        }

        Assert.Contains("healthy", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Refused to", await errors, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> PostAsync(string path, bool api, string? origin = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        if (api)
        {
            request.Headers.Add("X-HireFlux-Console", "1");
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (token is not null)
        {
            request.Content = new FormUrlEncodedContent([new("token", token)]);
        }

        using var response = await _http.SendAsync(request, TestHost.Cancellation);
        return response.StatusCode;
    }
}
