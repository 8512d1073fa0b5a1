namespace HireFlux.FitIndex;

/// <summary>Words quoted from a stored document, so that every statement can be looked up.</summary>
/// <param name="Quote">The words exactly as the document has them.</param>
/// <param name="Source">Where in the document, in a few words ("Acme 2021–"); null when that says nothing.</param>
public sealed record EvidenceSpan(string Quote, string? Source = null);
