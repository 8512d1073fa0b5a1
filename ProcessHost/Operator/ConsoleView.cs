using System.Text.Json;
using System.Text.Json.Serialization;
using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Operator;

/// <summary>What the console shows.</summary>
internal sealed class ConsoleView(Supervisor supervisor, ResourceUsage usage, Func<double?> readySeconds, TimeProvider time)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    internal SupervisedResource? Find(string name) => supervisor.Resources.FirstOrDefault(resource => resource.Workload.Name == name);

    internal ConsoleSnapshot Now()
    {
        var statuses = supervisor.Resources.Select(resource => resource.Status).ToList();
        var used = usage.Of([.. statuses.Where(s => s.Process is not null).Select(s => s.Process!.Value.Pid)]);
        List<ConsoleResource> resources =
        [
            .. statuses.Select(status =>
            {
                var own = status.Process is { } process ? used.GetValueOrDefault(process.Pid) : null;
                return new ConsoleResource(
                    status.Name, status.Kind, status.State, status.Healthy, status.Process?.Pid, status.StartedAt, status.Restarts, status.ExitCode,
                    status.Endpoints, own?.CpuPercent, own?.MemoryMegabytes);
            }),
        ];
        return new ConsoleSnapshot(time.GetUtcNow(), statuses.TrueForAll(s => s.IsReady), readySeconds(), resources.Sum(r => r.RssMb ?? 0), resources);
    }
}
