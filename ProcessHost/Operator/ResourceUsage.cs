namespace HireFlux.ProcessHost.Operator;

/// <summary>Processor time and memory of processes, each with all its descendants.</summary>
internal sealed class ResourceUsage(TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<int, (TimeSpan Cpu, long At)> _earlier = [];
    private Dictionary<int, Usage> _latest = [];
    private long _sampled;

    internal IReadOnlyDictionary<int, Usage> Of(IReadOnlyList<int> processes)
    {
        lock (_lock)
        {
            if (_latest.Count == 0 || time.GetElapsedTime(_sampled) > Fresh || processes.Any(pid => !_latest.ContainsKey(pid)))
            {
                _latest = Sample(processes);
                _sampled = time.GetTimestamp();
            }

            return _latest;
        }
    }

    private Dictionary<int, Usage> Sample(IReadOnlyList<int> processes)
    {
        var table = ProcessTable.Read();
        var byId = table.ToDictionary(p => p.Pid);
        var children = table.ToLookup(p => p.Parent);
        var now = time.GetTimestamp();
        var usage = new Dictionary<int, Usage>();
        foreach (var pid in processes.Where(byId.ContainsKey))
        {
            var below = Below(byId[pid], children).ToList();
            var cpu = below.Aggregate(byId[pid].Cpu, (sum, p) => sum + p.Cpu);

            // What children share with their parent (PostgreSQL's buffers) is counted once.
            var memory = byId[pid].Resident + below.Sum(p => Math.Max(0, p.Resident - p.Shared));
            var percent = _earlier.TryGetValue(pid, out var before) && now > before.At
                ? Math.Max(0, (cpu - before.Cpu) / time.GetElapsedTime(before.At, now) * 100)
                : 0;
            _earlier[pid] = (cpu, now);
            usage[pid] = new Usage(Math.Round(percent, 1), Math.Round(memory / 1048576.0, 1));
        }

        foreach (var gone in _earlier.Keys.Except(usage.Keys).ToList())
        {
            _earlier.Remove(gone);
        }

        return usage;
    }

    private static IEnumerable<ProcessSample> Below(ProcessSample process, ILookup<int, ProcessSample> children) =>
        children[process.Pid].SelectMany(child => Below(child, children).Prepend(child));
}
