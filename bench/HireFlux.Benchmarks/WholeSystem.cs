using System.Diagnostics;
using System.Text.Json;
using HireFlux.ProcessHost.Running;
using Npgsql;

namespace HireFlux.Benchmarks;

/// <summary>The built system as <c>./hireflux up</c> starts it, in a home of its own and on free ports.</summary>
internal sealed class WholeSystem : IAsyncDisposable
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(3);
    private readonly string _home;
    private readonly Process _host;
    private readonly Task<string> _output;

    private WholeSystem(string home, Process host)
    {
        (_home, _host) = (home, host);
        _output = host.StandardOutput.ReadToEndAsync();
    }

    /// <summary>As it was when all was ready.</summary>
    public RecordedState State { get; private set; } = null!;

    /// <summary>Where people come in.</summary>
    public Uri Gateway => new(EndpointOf("gateway"));

    /// <summary>Starts it and waits until all is ready.</summary>
    /// <param name="home">Where it keeps its data: empty, or that of the last time.</param>
    /// <param name="boards">Folder of the boards that the simulator shows; the samples when null.</param>
    /// <exception cref="TimeoutException">It was not ready in time.</exception>
    public static async Task<WholeSystem> StartAsync(string home, string? boards = null)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "..", "..", "AppHost", "release", "AppHost"))
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["HIREFLUX_HOME"] = home,
                ["HIREFLUX_PORTS"] = "free",
                ["HIREFLUX_END_WITH"] = $"{Environment.ProcessId}",
                ["DOTNET_ENVIRONMENT"] = "Development",
            },
        };
        if (boards is not null)
        {
            start.Environment["Boards__Folder"] = boards;
        }

        var system = new WholeSystem(home, Process.Start(start)!);
        try
        {
            system.State = await system.ReadyAsync();
            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>A generated secret, such as <c>admin-password</c>.</summary>
    public string Secret(string name)
    {
        using var secrets = JsonDocument.Parse(File.ReadAllText(Path.Combine(_home, "secrets.json")));
        return secrets.RootElement.GetProperty(name).GetString()!;
    }

    /// <summary>The database of a service, as the service sees it.</summary>
    public NpgsqlDataSource DatabaseOf(string service)
    {
        var server = new Uri(EndpointOf("postgres"));
        return NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
        {
            Host = server.Host,
            Port = server.Port,
            Database = $"{service}db",
            Username = service,
            Password = Secret($"{service}-db-password"),
        });
    }

    public async ValueTask DisposeAsync()
    {
        _ = Native.Kill(_host.Id, Native.SigTerm);
        await _host.WaitForExitAsync();
        await _output;
        _host.Dispose();
    }

    private string EndpointOf(string resource) => State.Resources.Single(candidate => candidate.Name == resource).Endpoints.Values.First();

    private async Task<RecordedState> ReadyAsync()
    {
        var file = new StateFile(Path.Combine(_home, "state.json"));
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < s_deadline && !_host.HasExited)
        {
            if (file.Read() is { Ready: true } state && state.AppHost.Pid == _host.Id)
            {
                return state;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The system was not ready in time.");
    }
}
