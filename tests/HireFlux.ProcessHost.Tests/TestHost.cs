using System.Net.Http.Json;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Tests;

/// <summary>A model run inside the test.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private TestHost(ApplicationHost host) => Host = host;

    internal ApplicationHost Host { get; }

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static Task<TestHost> StartAsync(TemporaryHome home, Action<IDistributedApplicationBuilder> describe) =>
        StartAsync(new HostOptions { Home = home.Path, ConsolePort = null, Terminal = false, FreePorts = false }, describe);

    internal static async Task<TestHost> StartAsync(HostOptions options, Action<IDistributedApplicationBuilder> describe)
    {
        var builder = new DistributedApplicationBuilder([], options);
        describe(builder);
        return new TestHost(await builder.Build().StartAsync(Cancellation));
    }

    internal ResourceStatus Status(string name) => Resource(name).Status;

    internal SupervisedResource Resource(string name) => Host.Supervisor.Resources.Single(resource => resource.Workload.Name == name);

    internal string Url(string name) => Status(name).Endpoints[0].Url;

    internal async Task<ResourceStatus> WhenAsync(string name, string description, Func<ResourceStatus, bool> condition, int seconds = 40)
    {
        try
        {
            return await Resource(name).WhenAsync(condition, Cancellation).WaitAsync(TimeSpan.FromSeconds(seconds), Cancellation);
        }
        catch (TimeoutException)
        {
            var words = string.Join('\n', Resource(name).Log.After(0).Lines.TakeLast(15).Select(line => line.Text));
            throw new TimeoutException($"{name} not {description} within {seconds} s but {Status(name)}. Its last words:\n{words}");
        }
    }

    internal Task<ResourceStatus> WhenReadyAsync(string name) => WhenAsync(name, "ready", status => status.IsReady);

    internal async Task<Dictionary<string, string>> EnvironmentOfAsync(string name) =>
        await _http.GetFromJsonAsync<Dictionary<string, string>>($"{Url(name)}/environment", Cancellation) ?? [];

    internal async Task CrashAsync(string name)
    {
        try
        {
            using var response = await _http.PostAsync(new Uri($"{Url(name)}/crash"), null, Cancellation);
        }
        catch (HttpRequestException)
        {
            // It went before it could answer.
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Host.DisposeAsync();
    }
}
