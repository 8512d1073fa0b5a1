using HireFlux.ProcessHost.Running;

namespace HireFlux.ProcessHost.Operator;

/// <summary>One resource as the console shows it.</summary>
/// <param name="CpuPercent">Of one processor; null when nothing runs.</param>
/// <param name="RssMb">Memory held, in MB, with that of its child processes; null when nothing runs.</param>
internal sealed record ConsoleResource(
    string Name,
    string Kind,
    ResourceState State,
    bool? Healthy,
    int? Pid,
    DateTimeOffset? StartedAt,
    int Restarts,
    int? ExitCode,
    IReadOnlyList<ResourceEndpoint> Endpoints,
    double? CpuPercent,
    double? RssMb);
