using System.Globalization;
using System.Text;

namespace HireFlux.ProcessHost.Running;

/// <summary>
/// Ends the processes that a killed host left running: those in its <c>state.json</c>, if the number still is the same
/// process, and (on Linux) every other that carries this home's mark in its environment.
/// </summary>
internal sealed class Leftovers(HomeDirectory home, TimeProvider time)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns how many were found.</summary>
    /// <exception cref="DistributedApplicationException">Some could not be ended.</exception>
    internal async Task<int> ClearAsync(CancellationToken cancellationToken)
    {
        var found = Find();
        if (found.Count == 0)
        {
            return 0;
        }

        foreach (var process in found)
        {
            // Asked one by one, not by group: a shell in front of a server would die and orphan it half stopped.
            _ = Native.Kill(process.Pid, StopSignalOf(process.Pid));
        }

        await WaitAsync(found, Grace, cancellationToken).ConfigureAwait(false);
        var stubborn = Find();
        foreach (var process in stubborn)
        {
            _ = Native.Kill(process.Pid, Native.SigKill);
        }

        await WaitAsync(stubborn, Grace, cancellationToken).ConfigureAwait(false);
        return stubborn.Exists(process => process.IsAlive)
            ? throw new DistributedApplicationException($"Processes of an earlier run do not end: {string.Join(", ", stubborn.Where(p => p.IsAlive).Select(p => p.Pid))}.")
            : found.Count;
    }

    /// <summary>What of this home runs now, the host itself left out.</summary>
    internal List<ProcessIdentity> Find()
    {
        var recorded = (new StateFile(home.StateFile).Read()?.Resources ?? [])
            .Select(resource => resource.Process)
            .OfType<ProcessIdentity>()
            .Where(process => process.IsAlive);
        return [.. recorded.Concat(Marked()).Where(process => process.Pid != Environment.ProcessId).Distinct()];
    }

    private IEnumerable<ProcessIdentity> Marked()
    {
        if (!OperatingSystem.IsLinux())
        {
            return [];
        }

        var mark = Encoding.UTF8.GetBytes($"{ChildEnvironment.HomeVariable}={home.Path}\0");
        return Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : 0)
            .Where(pid => pid > 0 && ReadEnvironment(pid).AsSpan().IndexOf(mark) >= 0)
            .Select(ProcessIdentity.Of)
            .OfType<ProcessIdentity>();
    }

    private static byte[] ReadEnvironment(int pid)
    {
        try
        {
            return File.ReadAllBytes(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/environ"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>PostgreSQL waits for its clients on SIGTERM, and sends them away on SIGINT.</summary>
    private static int StopSignalOf(int pid)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/comm");
        return File.Exists(name) && File.ReadAllText(name).Trim() == "postgres" ? Native.SigInt : Native.SigTerm;
    }

    private async Task WaitAsync(List<ProcessIdentity> processes, TimeSpan longest, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (processes.Exists(process => process.IsAlive) && time.GetElapsedTime(began) < longest)
        {
            await Task.Delay(Poll, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
