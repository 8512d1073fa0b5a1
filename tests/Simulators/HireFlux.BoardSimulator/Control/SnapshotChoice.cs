namespace HireFlux.BoardSimulator.Control;

/// <summary>Body of the snapshot endpoint: the file's name without <c>.json</c>.</summary>
internal sealed record SnapshotChoice(string? Name);
