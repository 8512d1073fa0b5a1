namespace HireFlux.FitIndex;

/// <summary>A gate that holds a pair back.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Reason">One clause in plain words.</param>
/// <param name="Evidence">The posting's words or field behind it.</param>
public sealed record Gate(GateKind Kind, string Reason, EvidenceSpan Evidence);
