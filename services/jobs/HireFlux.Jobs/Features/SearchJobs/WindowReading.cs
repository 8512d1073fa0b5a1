namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>What windows gave.</summary>
/// <param name="Rows">The newest first, possibly one beyond what was wanted.</param>
/// <param name="NextSlot">The newest slot of time that was not looked at; null when all were, or enough was found.</param>
internal sealed record WindowReading<T>(IReadOnlyList<T> Rows, int? NextSlot);
