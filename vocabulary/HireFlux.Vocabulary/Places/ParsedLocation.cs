namespace HireFlux.Vocabulary;

/// <summary>What a location text names. Lists are in text order without repeats, and empty when nothing is recognised.</summary>
/// <param name="Places">Cities of the table.</param>
/// <param name="Regions">States and provinces, those that only qualify a city included.</param>
/// <param name="Countries">ISO alpha-2 codes, those that follow from a city or region included, those of a zone ("EMEA") not.</param>
/// <param name="Remote">The remote scope.</param>
/// <param name="IsHybrid">Work partly at the office is mentioned.</param>
public sealed record ParsedLocation(
    IReadOnlyList<Place> Places, IReadOnlyList<Region> Regions, IReadOnlyList<string> Countries, RemoteScope Remote, bool IsHybrid);
