namespace HireFlux.FitIndex;

/// <summary>Lowest index of each band, and the evidence the upper two need.</summary>
public sealed record BandRules(int Excellent, int Strong, int Fair, int Weak, decimal LeastCoverage);
