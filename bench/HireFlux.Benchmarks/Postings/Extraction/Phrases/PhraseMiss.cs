namespace HireFlux.Benchmarks.Postings.Extraction.Phrases;

/// <summary>Something of a phrase that was read otherwise than the table says.</summary>
/// <param name="Kind">salary, remote, visa or years.</param>
/// <param name="Text">The phrase.</param>
/// <param name="Expected">As the table says it; empty for nothing.</param>
/// <param name="Read">As it was read.</param>
internal sealed record PhraseMiss(string Kind, string Text, string Expected, string Read);
