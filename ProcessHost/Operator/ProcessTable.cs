using System.Diagnostics;
using System.Globalization;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Operator;

/// <summary>The system's processes, from /proc or, where there is none, from ps(1).</summary>
internal static class ProcessTable
{
    // The kernel reports times in 1/100 s whatever it runs at (USER_HZ).
    private const double TicksPerSecond = 100;

    internal static IReadOnlyList<ProcessSample> Read() => OperatingSystem.IsLinux() ? [.. ReadProc()] : [.. ReadPs()];

    private static IEnumerable<ProcessSample> ReadProc()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                && ProcessIdentity.StatFields(pid) is { Length: > 21 } fields)
            {
                yield return new ProcessSample(
                    pid, (int)Number(fields[1]), TimeSpan.FromSeconds((Number(fields[11]) + Number(fields[12])) / TicksPerSecond),
                    Number(fields[21]) * Environment.SystemPageSize, SharedOf(pid) * Environment.SystemPageSize);
            }
        }
    }

    private static long SharedOf(int pid)
    {
        try
        {
            var fields = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/statm")).Split(' ');
            return fields.Length > 2 ? Number(fields[2]) : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static IEnumerable<ProcessSample> ReadPs()
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-axo", "pid=,ppid=,rss=,time="]) { RedirectStandardOutput = true });
        if (ps is null)
        {
            yield break;
        }

        while (ps.StandardOutput.ReadLine() is { } line)
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var pid, var parent, var kilobytes, var cpu])
            {
                yield return new ProcessSample((int)Number(pid), (int)Number(parent), Duration(cpu), Number(kilobytes) * 1024, 0);
            }
        }
    }

    /// <summary>[[days-]hours:]minutes:seconds[.hundredths]</summary>
    private static TimeSpan Duration(string text) => TimeSpan.FromSeconds(
        text.Replace('-', ':').Split(':').Aggregate(0.0, (sum, part) => (sum * 60) + double.Parse(part, CultureInfo.InvariantCulture)));

    private static long Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
