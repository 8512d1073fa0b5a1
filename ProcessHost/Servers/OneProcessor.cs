using System.Diagnostics;
using System.Globalization;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Servers;

/// <summary>
/// Keeps a server on one processor while it starts. RabbitMQ opens tens of thousands of files then, each handed from one
/// Erlang thread to another and back; across processors the hand-over takes longer than the work (measured on two
/// virtual processors: 13 s against 6 s).
/// </summary>
internal static class OneProcessor
{
    private static readonly string? Tool = OperatingSystem.IsLinux() ? Executables.Find("taskset") : null;

    private static readonly string? Allowed = OperatingSystem.IsLinux()
        ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("Cpus_allowed_list:", StringComparison.Ordinal))?.Split(':')[1].Trim()
        : null;

    /// <summary>What to put before the command; nothing where it cannot be done.</summary>
    internal static IReadOnlyList<string> Prefix => Tool is null || Allowed is null ? [] : [Tool, "-c", Allowed.Split(',', '-')[0]];

    /// <summary>Lets it use every processor that we may use.</summary>
    internal static void Release(int pid)
    {
        if (Tool is not null && Allowed is not null)
        {
            using var process = Process.Start(new ProcessStartInfo(Tool, ["-a", "-c", "-p", Allowed, pid.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            process?.WaitForExit(TimeSpan.FromSeconds(2));
        }
    }
}
