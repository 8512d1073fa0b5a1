namespace HireFlux.ProcessHost.Operator;

/// <summary>Everything at one moment.</summary>
/// <param name="Ready">True when all is healthy or has come to its end.</param>
/// <param name="ReadySeconds">How long the start took; null until all had been ready.</param>
/// <param name="RssMb">Memory of all resources together, in MB.</param>
internal sealed record ConsoleSnapshot(DateTimeOffset At, bool Ready, double? ReadySeconds, double RssMb, IReadOnlyList<ConsoleResource> Resources);
