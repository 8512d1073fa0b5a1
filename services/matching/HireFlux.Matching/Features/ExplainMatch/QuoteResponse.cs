using HireFlux.FitIndex;

namespace HireFlux.Matching.Features.ExplainMatch;

/// <summary>Words of a stored document.</summary>
/// <param name="Quote">Exactly as the document has them.</param>
/// <param name="Source">Where in it; null when that says nothing.</param>
internal sealed record QuoteResponse(string Quote, string? Source)
{
    public static QuoteResponse? Of(EvidenceSpan? span) => span is { Quote.Length: > 0 } ? new(span.Quote, span.Source) : null;
}
