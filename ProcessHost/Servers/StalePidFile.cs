using System.Globalization;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>
/// Pid files that a killed server left. A server that finds its old number in use believes that it still runs; since
/// we hold the home and have ended its leftovers, that number is now someone else's.
/// </summary>
internal static class StalePidFile
{
    /// <summary>Removes the file unless its first line names a process that runs and has this command name.</summary>
    internal static void Remove(string path, string command)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var first = File.ReadLines(path).FirstOrDefault();
        if (!int.TryParse(first, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pid) || !Runs(Math.Abs(pid), command))
        {
            File.Delete(path);
        }
    }

    private static bool Runs(int pid, string command)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(pid);
            return ProcessIdentity.Of(pid) is not null && process.ProcessName == command;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
