using System.Diagnostics;
using System.Globalization;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// A started process, leader of its own session: a Ctrl+C on the terminal reaches only us, and whatever it starts
/// can be signalled as one group.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(Process process)
    {
        _process = process;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _exited.TrySetResult(process.ExitCode);
    }

    internal ProcessIdentity Identity { get; private set; }

    /// <summary>Completes with the exit code, even while a grandchild still holds the output open.</summary>
    internal Task<int> Exited => _exited.Task;

    internal static ChildProcess Start(LaunchSpec spec, Action<string> output)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = spec.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in spec.Environment)
        {
            start.Environment[name] = value;
        }

        var command = CommandLine(spec);
        start.FileName = command[0];
        command.Skip(1).ToList().ForEach(start.ArgumentList.Add);

        var child = new ChildProcess(new Process { StartInfo = start });
        child._process.Start();
        child.Identity = ProcessIdentity.Of(child._process.Id) ?? new ProcessIdentity(child._process.Id, "");
        child._process.StandardInput.Close();
        _ = LineReader.PumpAsync(child._process.StandardOutput, output);
        _ = LineReader.PumpAsync(child._process.StandardError, output);
        return child;
    }

    /// <summary>Signals the process itself.</summary>
    internal void Signal(int signal)
    {
        if (!Exited.IsCompleted)
        {
            _ = Native.Kill(Identity.Pid, signal);
        }
    }

    /// <summary>Kills what is left of the group. The number stays reserved while any member lives, so no other group is hit.</summary>
    internal void KillGroup() => _ = Native.Kill(-Identity.Pid, Native.SigKill);

    /// <summary>Asks it to stop, and ends it and its group when it has not within <paramref name="grace"/>.</summary>
    internal async Task StopAsync(int signal, TimeSpan grace, TimeProvider time)
    {
        Signal(signal);
        try
        {
            await Exited.WaitAsync(grace, time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Signal(Native.SigKill);
        }

        KillGroup();
        await Exited.ConfigureAwait(false);
    }

    public void Dispose() => _process.Dispose();

    private static List<string> CommandLine(LaunchSpec spec)
    {
        // setsid(1) execs in place when, as here, its caller leads no group; macOS has none, but always has perl.
        List<string> command = OperatingSystem.IsMacOS()
            ? ["/usr/bin/perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or exit 127", "--"]
            : [Executables.Require("setsid", "util-linux"), "--"];
        if (spec.Account is { } account)
        {
            command.AddRange([
                Executables.Require("setpriv", "util-linux"),
                $"--reuid={account.User.ToString(CultureInfo.InvariantCulture)}",
                $"--regid={account.Group.ToString(CultureInfo.InvariantCulture)}",
                "--clear-groups",
                "--no-new-privs",
                "--",
            ]);
        }

        command.Add(spec.FileName);
        command.AddRange(spec.Arguments);
        return command;
    }
}
