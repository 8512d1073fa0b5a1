using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using HireFlux.Cli;
using HireFlux.EndToEnd.Tests;
using HireFlux.ProcessHost.Running;
using HireFlux.Testing;

[assembly: AssemblyFixture(typeof(RunningSystem))]

namespace HireFlux.EndToEnd.Tests;

/// <summary>The whole system as <c>./hireflux up</c> starts it, in a home and on ports of its own, over the samples and, where it is there, the recorded boards.</summary>
public sealed class RunningSystem : IAsyncLifetime
{
    private static readonly TimeSpan s_startDeadline = TimeSpan.FromMinutes(4);
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("hireflux-e2e-");
    private Process? _appHost;
    private HttpClient? _console;

    /// <summary>The recorded boards, or null where that folder is absent.</summary>
    public static string? RecordedBoards { get; } = FindRecordedBoards();

    internal Uri Gateway { get; private set; } = null!;

    internal Uri Simulator { get; private set; } = null!;

    internal Instance Instance => new(Home);

    internal int AppHostPid => _appHost!.Id;

    private string Home => Path.Combine(_home.FullName, "home");

    private string Boards => Path.Combine(_home.FullName, "boards");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        File.SetUnixFileMode(_home.FullName, (UnixFileMode)0b111_101_101);
        CopyBoards(Path.Combine(RepositoryRoot(), "samples", "boards"));
        if (RecordedBoards is not null)
        {
            CopyBoards(RecordedBoards);
        }

        await StartAsync();
    }

    /// <summary>Starts the AppHost and waits until all is ready.</summary>
    internal async Task StartAsync()
    {
        var root = RepositoryRoot();
        var start = OwnSession.Start(Path.Combine(root, "artifacts", "bin", "AppHost", "release", "AppHost"));
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["HIREFLUX_HOME"] = Home;
        start.Environment["HIREFLUX_PORTS"] = "free";
        start.Environment["HIREFLUX_END_WITH"] = $"{Environment.ProcessId}";
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["Boards__Folder"] = Boards;
        _appHost = Process.Start(start)!;
        var output = new List<string>();
        _appHost.OutputDataReceived += (_, line) => Remember(output, line.Data);
        _appHost.ErrorDataReceived += (_, line) => Remember(output, line.Data);
        _appHost.BeginOutputReadLine();
        _appHost.BeginErrorReadLine();
        try
        {
            await Eventually.TrueAsync(
                () => Task.FromResult(_appHost.HasExited || Instance.Running is { Ready: true } running && running.AppHost.Pid == _appHost.Id),
                "the system is ready",
                s_startDeadline);
            Assert.False(_appHost.HasExited, "the AppHost has ended");
        }
        catch (Exception exception)
        {
            lock (output)
            {
                throw new InvalidOperationException($"The system did not start:\n{string.Join('\n', output.TakeLast(60))}", exception);
            }
        }

        var state = Instance.Running!;
        Gateway = AddressOf(state, "gateway");
        Simulator = AddressOf(state, "board-simulator");
        _console?.Dispose();
        _console = new HttpClient { BaseAddress = new Uri(state.Console!) };
        _console.DefaultRequestHeaders.Add("X-HireFlux-Console", "test");
    }

    /// <summary>SIGKILL to the AppHost: everything below it is left behind.</summary>
    internal async Task KillAppHostAsync()
    {
        _appHost!.Kill();
        await _appHost.WaitForExitAsync();
    }

    /// <summary>What the console does when an operator presses a button.</summary>
    internal async Task OperateAsync(string resource, string action)
    {
        using var response = await _console!.PostAsync($"/api/resources/{resource}/{action}", null);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until every resource runs and is healthy.</summary>
    internal Task AllReadyAsync() => Eventually.TrueAsync(
        async () => (await _console!.GetFromJsonAsync<JsonElement>("/api/resources")).GetProperty("resources").EnumerateArray()
            .All(resource => resource.GetProperty("healthy").ValueKind != JsonValueKind.False
                && resource.GetProperty("state").GetString() is "running" or "completed"),
        "every resource is ready again",
        TimeSpan.FromMinutes(2));

    /// <summary>A journey of a new person.</summary>
    internal JourneyPlan PlanFor(string name, object profile, params JourneyBoard[] boards) => new(
        Gateway,
        $"{name}.{Guid.CreateVersion7():N}@hireflux.example",
        "correct horse battery staple",
        "admin@hireflux.example",
        Instance.Secret("admin-password"),
        profile,
        boards,
        Path.Combine(RepositoryRoot(), "samples", "resumes", "engineer-okafor.pdf"));

    /// <summary>Shows the board's next recorded snapshot.</summary>
    internal async Task NextSnapshotAsync(string kind, string token)
    {
        using var client = new HttpClient { BaseAddress = Simulator };
        using var response = await client.PostAsync($"/_simulator/boards/{kind}/{token}/snapshot/next", null);
        response.EnsureSuccessStatusCode();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_appHost is { HasExited: false })
        {
            _ = Native.Kill(_appHost.Id, Native.SigTerm);
            await _appHost.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(40));
        }

        _appHost?.Dispose();
        _console?.Dispose();
        HomeDirectory.Delete(Home);
        _home.Delete(recursive: true);
    }

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HireFlux.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository's root was not found.");
    }

    private static string? FindRecordedBoards()
    {
        var folder = Path.GetFullPath(Path.Combine(RepositoryRoot(), "..", "shared", "data", "boards"));
        return Directory.Exists(folder) ? folder : null;
    }

    private static void Remember(List<string> output, string? line)
    {
        lock (output)
        {
            output.Add(line ?? string.Empty);
        }
    }

    private static Uri AddressOf(RecordedState state, string resource) =>
        new(state.Resources.Single(candidate => candidate.Name == resource).Endpoints.Values.First());

    private void CopyBoards(string from)
    {
        foreach (var kind in new[] { "greenhouse", "lever" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(from, kind), "*.json", SearchOption.AllDirectories))
            {
                var to = Path.Combine(Boards, kind, Path.GetRelativePath(Path.Combine(from, kind), file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }
    }
}
