namespace HireFlux.ProcessHost.Operator;

/// <summary>What a process and its children use.</summary>
/// <param name="CpuPercent">Of one processor, since it was last looked at.</param>
internal sealed record Usage(double CpuPercent, double MemoryMegabytes);
