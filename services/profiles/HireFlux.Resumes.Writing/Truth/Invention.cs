namespace HireFlux.Resumes.Writing.Truth;

/// <summary>A part of a text that says something no fact says.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="Start">Offset of the first character in the text checked, in UTF-16 code units.</param>
/// <param name="Length">Number of code units.</param>
public sealed record Invention(InventionKind Kind, string Text, int Start, int Length);
