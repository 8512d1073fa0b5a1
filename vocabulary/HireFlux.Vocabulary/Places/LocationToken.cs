namespace HireFlux.Vocabulary;

/// <summary>A word of a location text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Folded">Folded for lookup.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct LocationToken(string Text, string Folded, LocationGap Gap);
