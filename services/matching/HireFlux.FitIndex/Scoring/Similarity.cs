namespace HireFlux.FitIndex;

/// <summary>The two calibrated halves of embedding similarity, 0 to 100; null where there was nothing to compare.</summary>
/// <param name="Titles">The person's titles against the posting's, the best pair.</param>
/// <param name="Texts">Experience against responsibilities and requirements.</param>
public readonly record struct Similarity(decimal? Titles, decimal? Texts);
