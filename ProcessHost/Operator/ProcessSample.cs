namespace HireFlux.ProcessHost.Operator;

/// <summary>One process in the system's table.</summary>
/// <param name="Cpu">Processor time since its start.</param>
/// <param name="Resident">Memory in RAM, in bytes.</param>
/// <param name="Shared">The part of it that others may share, in bytes.</param>
internal sealed record ProcessSample(int Pid, int Parent, TimeSpan Cpu, long Resident, long Shared);
