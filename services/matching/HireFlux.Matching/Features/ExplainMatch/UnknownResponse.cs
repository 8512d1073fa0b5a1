using HireFlux.FitIndex;

namespace HireFlux.Matching.Features.ExplainMatch;

/// <summary>Something the score had to do without.</summary>
/// <param name="Kind">The sub-score it belongs to.</param>
/// <param name="Missing">What is not known, in plain words.</param>
/// <param name="Share">The part of the sub-score that it leaves open, above 0, at most 1.</param>
/// <param name="CountedAs">What that part counts as.</param>
internal sealed record UnknownResponse(SubScoreKind Kind, string Missing, decimal Share, decimal CountedAs);
