namespace HireFlux.ServiceDefaults.Http;

/// <summary>One page of a list.</summary>
/// <param name="Data">The rows, in the list's order.</param>
/// <param name="NextCursor">Opaque; null on the last page.</param>
/// <typeparam name="T">The row.</typeparam>
public sealed record Page<T>(IReadOnlyList<T> Data, string? NextCursor);
