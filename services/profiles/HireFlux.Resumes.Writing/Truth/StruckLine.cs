namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Something that was taken out of a draft.</summary>
/// <param name="JsonPointer">Where it stood in the draft, as a JSON pointer: /summary/0, /experience/1/achievements/2, /skills/4.</param>
/// <param name="Text">The words taken out.</param>
/// <param name="Kind">What kind of invention was in them.</param>
/// <param name="Why">A sentence for the person.</param>
public sealed record StruckLine(string JsonPointer, string Text, InventionKind Kind, string Why);
