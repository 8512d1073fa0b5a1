namespace HireFlux.Jobs.Connectors;

/// <summary>What a board gave with its last whole answer, to ask later whether it is still the same (RFC 9110, 13.1).</summary>
/// <param name="ETag">As it came; null when the board gave none.</param>
/// <param name="LastModified">As it came; null when the board gave none.</param>
/// <param name="ReadAt">When the board was last read whole. UTC.</param>
internal sealed record BoardValidators(string? ETag, string? LastModified, DateTime ReadAt);
