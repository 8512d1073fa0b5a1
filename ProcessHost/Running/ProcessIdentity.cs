using System.Diagnostics;
using System.Globalization;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// Tells a process from a later one with the same number: the pid with a token of when it started.
/// A recorded process is signalled only while both still agree.
/// </summary>
internal readonly record struct ProcessIdentity(int Pid, string Started)
{
    private static readonly Lazy<string> BootId = new(() => ReadOrEmpty("/proc/sys/kernel/random/boot_id").Trim());

    /// <summary>The process that has this number now; null when there is none, or only its zombie.</summary>
    internal static ProcessIdentity? Of(int pid) => OperatingSystem.IsLinux() ? OfLinux(pid) : OfOther(pid);

    internal bool IsAlive => Of(Pid) == this;

    /// <summary>Cancels within a quarter of a second of the end of the process that has this number now; returns then, or when it is cancelled otherwise.</summary>
    internal static async Task CancelWithAsync(int pid, CancellationTokenSource stop)
    {
        var companion = Of(pid);
        while (companion is { IsAlive: true } && !stop.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await stop.CancelAsync().ConfigureAwait(false);
    }

    /// <summary>Fields of /proc/[pid]/stat after the command, which is in parentheses and may hold anything.</summary>
    internal static string[]? StatFields(int pid)
    {
        var stat = ReadOrEmpty(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/stat"));
        var end = stat.LastIndexOf(')');
        return end < 0 ? null : stat[(end + 2)..].Split(' ');
    }

    private static ProcessIdentity? OfLinux(int pid)
    {
        // proc(5): state is field 3 and starttime field 22, here counted from 0 after the command.
        var fields = StatFields(pid);
        return fields is null || fields[0] is "Z" or "X" ? null : new ProcessIdentity(pid, $"{BootId.Value}:{fields[19]}");
    }

    private static ProcessIdentity? OfOther(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return new ProcessIdentity(pid, process.StartTime.ToUniversalTime().ToString("s", CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string ReadOrEmpty(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
