using System.Diagnostics;
using System.Globalization;
using HireFlux.ProcessHost;
using HireFlux.ProcessHost.Running;

namespace HireFlux.Benchmarks;

/// <summary>
/// Start of the built system to all-ready, on an empty home (databases are made and migrated) and on a used one. The floor is the start of the
/// three servers by themselves: nothing can be ready before they are.
/// </summary>
internal static class StartBenchmark
{
    public static async Task RunAsync()
    {
        var home = Directory.CreateTempSubdirectory("hireflux-bench-");
        try
        {
            File.SetUnixFileMode(home.FullName, (UnixFileMode)0b111_101_101);
            var servers = Stopwatch.StartNew();
            await using (await LocalServers.StartAsync(Path.Combine(home.FullName, "servers")))
            {
                servers.Stop();
            }

            var system = Path.Combine(home.FullName, "system");
            var (first, _) = await MeasureAsync(system);
            var (again, memory) = await MeasureAsync(system);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"the three servers alone (the floor): {servers.Elapsed.TotalSeconds:0.0} s; everything: {first:0.0} s on an empty home, {again:0.0} s on a used one"));
            Figure.Print("start.ready_s", first, "s");
            Figure.Print("start.again_s", again, "s");
            Figure.Print("start.ready_to_floor_ratio", first / servers.Elapsed.TotalSeconds, "ratio");
            Figure.Print("start.rss_mb", memory, "MB");
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static async Task<(double Seconds, double Megabytes)> MeasureAsync(string home)
    {
        await using var system = await WholeSystem.StartAsync(home);
        return (system.State.ReadySeconds!.Value, ResidentMegabytes(system.State));
    }

    /// <summary>Resident memory of the AppHost and of every process below it. Pages that PostgreSQL's processes share are counted once for each.</summary>
    private static double ResidentMegabytes(RecordedState state)
    {
        var leaders = state.Resources.Where(resource => resource.Process is not null).Select(resource => resource.Process!.Value.Pid).ToHashSet();
        var total = 0L;
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                // proc(5): process group and session are the third and fourth fields after the command.
                var fields = ProcessIdentity.StatFields(process.Id);
                if (fields is not null
                    && (process.Id == state.AppHost.Pid
                        || leaders.Contains(int.Parse(fields[2], CultureInfo.InvariantCulture))
                        || leaders.Contains(int.Parse(fields[3], CultureInfo.InvariantCulture))))
                {
                    total += process.WorkingSet64;
                }
            }
        }

        return total / 1024.0 / 1024.0;
    }
}
