using System.Diagnostics;
using System.Globalization;
using HireFlux.ProcessHost.Running;
using HireFlux.Testing;

namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>The jobs service as a process of its own, as it is built and as it is configured when nothing is said.</summary>
internal sealed class JobsProcess : IAsyncDisposable
{
    private readonly Process _process;

    private JobsProcess(Process process) => _process = process;

    /// <summary>The largest resident memory that it had so far, in megabytes (proc(5), VmHWM).</summary>
    public double PeakMegabytes => double.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    /// <summary>The processor time that it had so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Migrates the database and starts the service on it.</summary>
    public static async Task<JobsProcess> StartAsync(TestDatabase database, TestVirtualHost broker, BoardServer boards)
    {
        var servers = await TestServers.GetAsync();
        using (var migration = Start(["migrate"], new() { ["ConnectionStrings__jobsdb"] = database.AdministratorConnectionString, ["Database__Role"] = database.Name, ["Database__Password"] = TestDatabase.Password }))
        {
            await migration.WaitForExitAsync();
            if (migration.ExitCode != 0)
            {
                throw new InvalidOperationException("The database could not be migrated.");
            }
        }

        return new JobsProcess(Start([], new()
        {
            ["ConnectionStrings__jobsdb"] = database.ServiceConnectionString,
            ["ConnectionStrings__rabbitmq"] = broker.Uri.ToString(),
            ["ConnectionStrings__redis"] = servers.Redis,
            ["Redis__KeyPrefix"] = $"{database.Name}:",
            ["Sealing__Secret"] = "a-secret-of-the-benchmark",
            ["Boards__Ashby__BaseUrl"] = $"{boards.Address}/ashby",
            ["Boards__Greenhouse__BaseUrl"] = $"{boards.Address}/greenhouse",
            ["Boards__Lever__BaseUrl"] = $"{boards.Address}/lever",
            // All boards are on one host here, and it asks for no consideration.
            ["Boards__RequestBurst"] = "100000",
            // How long a queued run waits to be noticed is no question of speed.
            ["Sync__PollMilliseconds"] = "20",
            // As the AppHost starts it.
            ["MALLOC_ARENA_MAX"] = "1",
            ["DOTNET_GCgen0size"] = "600000",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        }));
    }

    public async ValueTask DisposeAsync()
    {
        _ = Native.Kill(_process.Id, Native.SigTerm);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "..", "..", "HireFlux.Jobs", "release", "HireFlux.Jobs"), arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        return process;
    }
}
