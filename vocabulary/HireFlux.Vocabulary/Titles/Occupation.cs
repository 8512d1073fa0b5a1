namespace HireFlux.Vocabulary;

/// <summary>An occupation of ESCO 1.1.1.</summary>
/// <param name="Id">The last part of its URI at ESCO; stable.</param>
/// <param name="Group">ISCO-08 unit group, four digits; the first three name the minor group, the first the major group.</param>
/// <param name="Label">ESCO's preferred label, in English.</param>
public sealed record Occupation(string Id, string Group, string Label);
