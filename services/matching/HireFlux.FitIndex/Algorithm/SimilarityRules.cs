namespace HireFlux.FitIndex;

/// <summary>How similarity is mixed and calibrated.</summary>
/// <param name="Version">Version of the anchors.</param>
/// <param name="Encoder">The encoder version the anchors were measured with.</param>
/// <param name="TitlesShare">Share of the titles; the texts have the rest.</param>
/// <param name="Titles">Anchors for pairs of titles.</param>
/// <param name="Texts">Anchors for pairs of longer texts.</param>
public sealed record SimilarityRules(
    string Version,
    string Encoder,
    decimal TitlesShare,
    SimilarityAnchors Titles,
    SimilarityAnchors Texts);
