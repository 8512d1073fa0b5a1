using HireFlux.FitIndex;

namespace HireFlux.Matching.Features.ExplainMatch;

/// <summary>A hard fact that keeps the posting from being recommended.</summary>
internal sealed record GateResponse(GateKind Kind, string Reason, QuoteResponse? Evidence);
