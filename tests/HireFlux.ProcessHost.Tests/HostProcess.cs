using System.Collections.Concurrent;
using System.Diagnostics;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Tests;

/// <summary>An AppHost as a process of its own, as a person would start it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;

    private HostProcess(Process process, TemporaryHome home)
    {
        _process = process;
        Home = home;
        process.OutputDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => Output.Enqueue(line.Data ?? "");
    }

    internal TemporaryHome Home { get; }

    internal ConcurrentQueue<string> Output { get; } = [];

    internal RecordedState? State => new StateFile(Home.In("state.json")).Read();

    /// <param name="home">Where it runs.</param>
    /// <param name="endWith">The process that it ends with; without one, this test program.</param>
    internal static HostProcess Start(TemporaryHome home, int? endWith = null)
    {
        var start = new ProcessStartInfo("dotnet", [new Projects.HireFlux_ProcessHost_TestApp().AssemblyPath, "host"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["HIREFLUX_HOME"] = home.Path, ["HIREFLUX_PORTS"] = "free", ["HIREFLUX_END_WITH"] = $"{endWith ?? Environment.ProcessId}" },
        };
        var host = new HostProcess(new Process { StartInfo = start }, home);
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        return host;
    }

    internal async Task<RecordedState> WhenReadyAsync()
    {
        await Probe.UntilAsync($"the host is ready; it said: {string.Join('\n', Output.TakeLast(10))}", () => State is { Ready: true } state && state.AppHost.Pid == _process.Id, seconds: 60);
        return State!;
    }

    internal Task SignalAsync(int signal)
    {
        _ = Native.Kill(_process.Id, signal);
        return _process.WaitForExitAsync(TestHost.Cancellation).WaitAsync(TimeSpan.FromSeconds(30), TestHost.Cancellation);
    }

    internal async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync(TestHost.Cancellation);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await SignalAsync(Native.SigTerm);
        }

        _process.Dispose();
    }
}
