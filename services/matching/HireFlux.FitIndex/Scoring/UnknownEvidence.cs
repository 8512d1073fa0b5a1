namespace HireFlux.FitIndex;

/// <summary>Something the score had to do without.</summary>
/// <param name="Kind">The sub-score it belongs to.</param>
/// <param name="Missing">What is not known, in plain words.</param>
/// <param name="Share">The part of the sub-score it leaves open, above 0, at most 1.</param>
public sealed record UnknownEvidence(SubScoreKind Kind, string Missing, decimal Share);
