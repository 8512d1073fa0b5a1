namespace HireFlux.BoardSimulator.Boards;

/// <summary>One posting: its id and its bytes exactly as they stand in the file.</summary>
internal sealed record BoardPosting(string Id, ReadOnlyMemory<byte> Json);
