using System.Globalization;

namespace HireFlux.Profiles.Reading.Tests.Hostile;

/// <summary>Watches the memory of this process's children: the kernel's own high-water mark of each.</summary>
internal sealed class ChildMemory : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watch;

    public ChildMemory() => _watch = WatchAsync();

    /// <summary>The most that any of them had in memory, in MB.</summary>
    public long PeakMegabytes { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watch;
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            foreach (var task in Directory.EnumerateDirectories("/proc/self/task"))
            {
                Look(task);
            }

            await Task.Delay(50).ConfigureAwait(ConfigureAwaitOptions.None);
        }
    }

    private void Look(string task)
    {
        try
        {
            foreach (var child in File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                // Between fork and exec a child still has this process's memory.
                if (!File.ReadAllText($"/proc/{child}/cmdline").Contains(ReadingLoop.Verb, StringComparison.Ordinal))
                {
                    continue;
                }

                var mark = File.ReadLines($"/proc/{child}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (mark is not null)
                {
                    PeakMegabytes = Math.Max(PeakMegabytes, long.Parse(mark.AsSpan(6, mark.Length - 9), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) / 1024);
                }
            }
        }
        catch (IOException)
        {
            // The thread or the child is gone.
        }
    }
}
