namespace HireFlux.Benchmarks.Postings.Ingest;

/// <summary>A board's answer as it was recorded.</summary>
/// <param name="Kind">ashby, greenhouse or lever.</param>
/// <param name="Token">Its name there.</param>
/// <param name="Answer">JSON.</param>
internal sealed record RecordedBoard(string Kind, string Token, byte[] Answer);
